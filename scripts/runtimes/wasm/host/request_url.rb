# frozen_string_literal: true

require 'uri'

module Workato
  module Connector
    module Sdk
      # The URL of a request: merged with `base_uri` (RFC 3986), then user and password, then the parameters.
      module RequestUrl
        class << self
          def build(base_uri, url, params:, user:, password:)
            uri = base_uri ? merge(base_uri, url) : URI.parse(url)
            uri.user = URI.encode_www_form_component(user) if user
            uri.password = URI.encode_www_form_component(password) if password
            add_params(uri, params) if params
            uri.to_s
          end

          private

          def merge(base_uri, url)
            unless url.is_a?(::String) || url.is_a?(URI::Generic)
              raise InvalidURIError, "Expected String or URI as request URL, got: #{url.class.name}"
            end

            URI.parse(base_uri).merge(url)
          end

          def add_params(uri, params)
            present = uri.query.to_s.split('&').select(&:present?).join('&').presence
            added = params.to_param.presence
            uri.query = present ? "#{present}&#{added}" : added if added
          end
        end
      end
    end
  end
end
