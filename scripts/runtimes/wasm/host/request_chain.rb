# frozen_string_literal: true

module Workato
  module Connector
    module Sdk
      # What can be called on a request before it is sent. Each gives the request itself.
      module RequestChain
        def headers(headers)
          @headers.merge!(headers)
          self
        end

        def case_sensitive_headers(headers)
          @case_sensitive_headers.merge!(headers)
          self
        end

        def params(params)
          if params.is_a?(::Hash)
            @params ||= ::ActiveSupport::HashWithIndifferentAccess.new
            @params.merge!(params)
          else
            @params = params
          end
          self
        end

        def payload(payload = nil)
          if defined?(@payload) || payload.is_a?(::Hash)
            @payload ||= ::ActiveSupport::HashWithIndifferentAccess.new
            @payload.merge!(payload) if payload
          else
            @payload = payload
          end
          yield(@payload ||= ::ActiveSupport::HashWithIndifferentAccess.new) if ::Kernel.block_given?
          self
        end

        def user(name)
          @user = name
          self
        end

        def password(password)
          @password = password
          self
        end

        def auth_type(type)
          @auth_type = type
          self
        end

        def follow_redirection
          @follow_redirection = true
          self
        end

        def ignore_redirection
          @follow_redirection = false
          self
        end

        def after_response(&handler)
          @after_response = handler
          self
        end

        # Calling it again replaces the handler. Without matchers it never runs.
        def after_error_response(*matchers, &handler)
          @error_matchers = matchers
          @after_error_response = handler
          self
        end

        def format_json
          request_format_json.response_format_json
        end

        def request_format_json
          @content_type = :json
          @encode = Formats::TO_JSON
          self
        end

        def response_format_json
          @accept = :json
          @decode = Formats::FROM_JSON
          self
        end

        def response_format_raw
          @decode = Formats::FROM_RAW
          self
        end

        def request_format_www_form_urlencoded
          @content_type = 'application/x-www-form-urlencoded'
          @encode = Formats::TO_FORM
          self
        end

        def request_format_multipart_form
          @content_type = nil
          @encode = Formats::TO_MULTIPART
          self
        end

        def request_body(body)
          @payload = body
          @encode = ->(payload) { payload }
          self
        end

        Unavailable.define(
          self,
          :digest_auth, :format_xml, :request_format_xml, :response_format_xml, :tls_client_cert, :tls_server_certs
        )
      end
    end
  end
end
