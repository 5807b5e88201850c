# frozen_string_literal: true

require 'cgi/escape'

# What ActiveSupport and the SDK add to texts.
class String
  alias starts_with? start_with?
  alias ends_with? end_with?

  def exclude?(part)
    !include?(part)
  end

  def at(position)
    self[position]
  end

  def from(position)
    self[position, length]
  end

  def to(position)
    position.negative? ? self[0..position] : self[0, position + 1]
  end

  def first(limit = 1)
    self[0, limit] || raise(::ArgumentError, 'negative limit')
  end

  def last(limit = 1)
    self[[length - limit, 0].max, limit] || raise(::ArgumentError, 'negative limit')
  end

  def squish
    gsub(/[[:space:]]+/, ' ').strip
  end

  def remove(*patterns)
    patterns.reduce(self) { |text, pattern| text.gsub(pattern, '') }
  end

  def truncate(limit, omission: '...', separator: nil)
    return dup if length <= limit

    room = limit - omission.length
    stop = separator ? rindex(separator, room) || room : room
    "#{self[0, stop]}#{omission}"
  end

  def quote
    gsub("'", "''")
  end

  def split_strip_compact(pattern, parts = 0)
    split(pattern, parts).map(&:strip).select(&:present?)
  end

  def encode_url
    b.gsub(/[^a-zA-Z0-9_\-.~]/) { |byte| format('%%%02X', byte.ord) }.force_encoding(Encoding::US_ASCII)
  end

  def decode_url
    CGI.unescape(self, Encoding::UTF_8)
  end
end

# Joins like the SDK does: whatever follows becomes text, and nil is refused.
module ForgivingPlus
  def +(other)
    if other.nil?
      Kernel.raise Workato::Connector::Sdk::ArgumentError, 'Cannot concatenate string with nil'
    end

    super(other.to_s)
  end
end

String.prepend(ForgivingPlus)
