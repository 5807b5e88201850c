# frozen_string_literal: true

require 'json'

module ActiveSupport
  # JSON as ActiveSupport writes it: `<`, `>`, `&` and two line separators are escaped, times have milliseconds.
  module JSON
    ESCAPES = {
      '>' => '\u003e',
      '<' => '\u003c',
      '&' => '\u0026',
      "\u2028" => '\u2028',
      "\u2029" => '\u2029'
    }.freeze

    class << self
      def encode(value, options = nil)
        value = value.as_json(options.dup) if options && !options.empty?
        ::JSON.generate(plain(value)).gsub(/[><&\u2028\u2029]/, ESCAPES)
      end

      def decode(text)
        ::JSON.parse(text)
      rescue ::JSON::ParserError => e
        raise ::JSON::ParserError, uncut(e.message, text)
      end

      private

      # The parser quotes 32 bytes at most; the gem's older one quotes the text to its end.
      def uncut(message, text)
        quoted = message[/\Aunexpected token at '(.{24,})'\z/m, 1]
        start = quoted && text.b.index(quoted.b)
        start ? "unexpected token at '#{text.byteslice(start..)}'" : message
      end

      # What the generator of json can write without asking values how.
      def plain(value)
        case value
        when String then text(value)
        when Integer, Symbol, nil, true, false then value
        when Hash then value.keys.zip(value.values).to_h { |key, item| [name(key), plain(item)] }
        when Array then value.map { |item| plain(item) }
        when Numeric then value.as_json
        else plain(value.as_json)
        end
      end

      def name(key)
        key.is_a?(Symbol) ? key : text(key.to_s)
      end

      # Bytes are taken for UTF-8, and refused by the generator when they are not.
      def text(value)
        bytes = value.encoding == Encoding::BINARY && value.instance_of?(String)
        bytes ? String.new(value, encoding: Encoding::UTF_8) : value
      end
    end
  end

  module ToJson
    def to_json(options = nil)
      options.is_a?(::JSON::State) ? super : ActiveSupport::JSON.encode(self, options)
    end
  end
end

# Object last: a class does not include again what its superclass has.
[Array, FalseClass, Float, Hash, Integer, NilClass, String, TrueClass, Object].each do |type|
  type.include(ActiveSupport::ToJson)
end
