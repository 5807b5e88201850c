# frozen_string_literal: true

require 'uri'

module Workato
  module Connector
    module Sdk
      # The body of a request, as rest-client makes it: texts as they are, hashes as a form, anything else not at all.
      class HttpBody
        attr_reader :headers

        def self.of(payload)
          case payload
          when HttpBody then payload
          when ::String then new(payload)
          when ::Hash then new(form(payload).join('&'), 'Content-Type' => 'application/x-www-form-urlencoded')
          end
        end

        # Unlike `to_param`: not sorted, names of nested values stay readable, and nil has no `=`.
        def self.form(value, parent = nil)
          return [parent] if value.empty? && parent

          (value.is_a?(::Hash) ? value.to_a : value.map { |item| [nil, item] }).flat_map do |key, item|
            key = URI.encode_www_form_component(key.to_s) unless key.nil?
            name = parent ? "#{parent}[#{key}]" : key
            case item
            when ::Hash, ::Array then form(item, name)
            when nil then [name]
            else ["#{name}=#{URI.encode_www_form_component(item.to_s)}"]
            end
          end
        end
        private_class_method :form

        def initialize(text, headers = {})
          @text = text
          @headers = headers
        end

        def text
          utf8 = ::String.new(@text, encoding: Encoding::UTF_8)
          return utf8 if utf8.valid_encoding?

          raise IOError, 'The body of this request is not UTF-8 text, and this runtime sends text only.'
        end
      end

      # A form with files.
      class MultipartBody < HttpBody
        LINE = "\r\n"

        def self.part(name, value = nil, type = nil, file_name = nil)
          head = "Content-Disposition: form-data; name=\"#{name}\""
          return "#{head}#{LINE}#{LINE}#{value}" if type.blank?

          file = "Content-Disposition: form-data; name=\"#{name}\"; filename=\"#{file_name || ::File.basename(name)}\""
          "#{file}#{LINE}Content-Type: #{type}#{LINE}#{LINE}#{value}"
        end

        def initialize(parts)
          require 'random/formatter'
          boundary = "----RubyFormBoundary#{Random.alphanumeric(16)}"
          text = parts.map { |part| "--#{boundary}#{LINE}#{part}#{LINE}" }.join
          super("#{text}--#{boundary}--#{LINE}", 'Content-Type' => "multipart/form-data; boundary=#{boundary}")
        end
      end
    end
  end
end
