# frozen_string_literal: true

require 'openssl'

module Workato
  module Connector
    module Sdk
      # Signed JSON web tokens, with RSA: header, claims and signature in base64url (RFC 7515, 3.1).
      module Jwt
        DIGESTS = { 'RS256' => 'SHA256', 'RS384' => 'SHA384', 'RS512' => 'SHA512' }.freeze
        SHORTEST_KEY = 2048

        class << self
          def encode(payload, key, algorithm, header)
            digest = DIGESTS[algorithm] || raise(NotImplementedError, unavailable(algorithm))
            others = header.transform_keys(&:to_s).except('typ', 'alg')
            parts = [{ 'typ' => 'JWT', 'alg' => algorithm, **others }, payload]
            signed = parts.map { |part| base64url(::JSON.generate(part)) }.join('.')
            "#{signed}.#{base64url(rsa_key(key).sign(digest, signed))}"
          end

          private

          def rsa_key(pem)
            key = OpenSSL::PKey::RSA.new(pem)
            return key if key.n.num_bits >= SHORTEST_KEY

            raise ArgumentError, "A RSA key of size #{SHORTEST_KEY} bits or larger MUST be used with JWT"
          rescue OpenSSL::PKey::PKeyError
            raise ArgumentError, 'Invalid key'
          end

          def base64url(bytes)
            [bytes].pack('m0').tr('+/', '-_').delete('=')
          end

          def unavailable(algorithm)
            "The algorithm '#{algorithm}' is not available in the WebAssembly runtime. Run this under the gem."
          end
        end
      end
    end
  end
end
