# frozen_string_literal: true

module Workato
  module Connector
    module Sdk
      # The headers of a request, by lower-case names; a later one replaces an earlier one.
      class HttpHeaders
        SHORT_TYPES = {
          'json' => 'application/json', 'xml' => 'application/xml', 'html' => 'text/html', 'txt' => 'text/plain',
          'text' => 'text/plain', 'csv' => 'text/csv', 'pdf' => 'application/pdf', 'zip' => 'application/zip'
        }.freeze

        # rest-client's spelling: symbols become names with dashes, and types may be short.
        def self.named(headers)
          headers.to_h do |key, value|
            name = key.is_a?(::Symbol) ? key.to_s.split('_').map(&:capitalize).join('-') : key
            [name, text(name.upcase, value)]
          end
        end

        def self.text(name, value)
          return full_type(value.to_s) if name == 'CONTENT-TYPE'
          return value.to_s unless name == 'ACCEPT'

          (value.is_a?(::Array) ? value : value.to_s.split(',')).map { |type| full_type(type.to_s.strip) }.join(', ')
        end

        def self.full_type(value)
          SHORT_TYPES.fetch(value, value)
        end
        private_class_method :text, :full_type

        def initialize(headers)
          @values = {}
          add(headers)
        end

        def add(headers)
          headers.each do |name, value|
            next if value.nil?

            value = value.strip
            if value.match?(/[\r\n]/)
              raise ::ArgumentError, "header #{name} has field value #{value.inspect}, this cannot include CR/LF"
            end

            @values[name.downcase] = value
          end
        end

        def key?(name)
          @values.key?(name)
        end

        def default(name, value)
          @values[name] ||= value
        end

        def authorize(user, password)
          @values['authorization'] = "Basic #{["#{user}:#{password}"].pack('m0')}"
        end

        def to_h
          @values
        end
      end
    end
  end
end
