# frozen_string_literal: true

module Workato
  module Connector
    module Sdk
      # What is called on `workato`.
      class WorkatoPackage
        LATER = %i[
          aes_cbc_decrypt aes_cbc_encrypt aes_gcm_decrypt aes_gcm_encrypt csv jwt_decode jwt_encode_rs256 net
          parse_yaml pbkdf2_hmac_sha1 random_bytes render_yaml stream verify_rsa
        ].freeze

        # Texts are parsed; what is no text passes through.
        def parse_json(source)
          source = source.response! if source.is_a?(Request)
          source.is_a?(::String) ? ActiveSupport::JSON.decode(source) : source
        rescue ::JSON::ParserError => e
          raise JSONParsingError, e
        end

        def uuid
          require 'random/formatter'
          Random.uuid
        end

        # RSA only; the other algorithms run under the gem. OpenSSL is loaded when it is needed.
        def jwt_encode(payload, key, algorithm, header = {})
          require_relative 'jwt'
          Jwt.encode(payload, key, algorithm.to_s.upcase, header)
        end

        Unavailable.define(self, *LATER)

        private

        def method_missing(name, *)
          raise UndefinedStdLibMethodError.new(name, 'workato')
        end

        def respond_to_missing?(*)
          false
        end
      end
    end
  end
end
