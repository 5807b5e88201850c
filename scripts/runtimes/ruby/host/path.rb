# frozen_string_literal: true

require_relative 'facts'

# What can be called in a connector, in the vocabulary of `workato exec`. Shared by the WebAssembly and the gem runtime.
class Path
  Unknown = Class.new(StandardError)

  TEMPLATES = Facts['paths']
  NOT_RUN_YET = Facts['notRunYet']
  KINDS = Facts['kinds']

  attr_reader :template, :name

  # Raises Unknown, with the paths or names that there are, for what this connector does not have.
  def initialize(text, source)
    @text = text
    parts = text.split('.')
    @template = TEMPLATES.find { |template| fits?(template.split('.'), parts) } || raise(Unknown, unknown)
    return unless @template.include?('NAME')

    @name = parts[1]
    names = (source[parts[0]] || {}).keys
    raise Unknown, missing(KINDS.fetch(parts[0]), names) unless names.include?(@name)
  end

  private

  def fits?(wanted, parts)
    wanted.length == parts.length && wanted.zip(parts).all? { |want, part| want == 'NAME' || want == part }
  end

  def unknown
    return "'#{@text}' cannot be run by this runtime yet." if NOT_RUN_YET.include?(@text[/\A\w+/])

    "There is no path '#{@text}'. Paths are: #{TEMPLATES.join(', ')}."
  end

  def missing(kind, names)
    "The connector has no #{kind} '#{@name}'. It has: #{names.empty? ? 'none' : names.join(', ')}."
  end
end
