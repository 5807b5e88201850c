# frozen_string_literal: true

require 'json'

# The result of a call as JSON text, in both runtimes. Bytes are shown as the SDK shows them, `0x…`.
module Output
  class << self
    def text(value)
      JSON.generate(plain(value))
    end

    private

    def plain(value)
      case value
      when Hash then value.keys.zip(value.values).to_h { |key, item| [key.to_s, plain(item)] }
      when Array then value.map { |item| plain(item) }
      when Workato::Types::Binary then value.to_json
      when String then value.encoding == Encoding::BINARY ? String.new(value, encoding: Encoding::UTF_8) : value
      when Integer, true, false, nil then value
      else value.as_json.then { |simpler| simpler.equal?(value) ? value : plain(simpler) }
      end
    end
  end
end
