# frozen_string_literal: true

# What can be called in a connector, in the vocabulary of `workato exec`. Shared by the WebAssembly and the gem runtime.
class Path
  Unknown = Class.new(StandardError)

  TEMPLATES = %w[
    test
    actions.NAME
    actions.NAME.execute
    actions.NAME.input_fields
    actions.NAME.output_fields
    actions.NAME.sample_output
    pick_lists.NAME
    object_definitions.NAME.fields
    methods.NAME
    connection.base_uri
    connection.authorization.authorization_url
    connection.authorization.token_url
    connection.authorization.client_id
    connection.authorization.acquire
    connection.authorization.refresh
    connection.authorization.identity
  ].freeze

  LATER = %w[triggers streams webhook_keys custom_action].freeze

  KINDS = {
    'actions' => 'action',
    'pick_lists' => 'pick list',
    'object_definitions' => 'object definition',
    'methods' => 'method'
  }.freeze

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
    return "'#{@text}' cannot be run by this runtime yet." if LATER.include?(@text[/\A\w+/])

    "There is no path '#{@text}'. Paths are: #{TEMPLATES.join(', ')}."
  end

  def missing(kind, names)
    "The connector has no #{kind} '#{@name}'. It has: #{names.empty? ? 'none' : names.join(', ')}."
  end
end
