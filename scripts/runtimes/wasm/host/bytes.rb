# frozen_string_literal: true

# Loading these takes a while, and few connectors need them.
autoload :Digest, 'digest'
autoload :OpenSSL, 'openssl'
autoload :SecureRandom, 'securerandom'

module Workato
  module Types
    # Bytes, as digests and decoders give them. In JSON they are a summary.
    class Binary < ::String
      def initialize(bytes)
        super
        force_encoding(Encoding::BINARY)
      end

      def to_s
        self
      end

      def to_json(*)
        return '' if empty?

        more = bytesize > 128 ? "…(#{bytesize - 128} bytes more)" : ''
        "0x#{byteslice(0, 128).unpack1('H*')}#{more}"
      end

      def binary?
        true
      end

      def as_string(encoding)
        ::String.new(self, encoding: encoding).encode(encoding, invalid: :replace, undef: :replace)
      end

      def as_utf8
        as_string('utf-8')
      end
    end
  end
end

# The SDK's encodings and digests. Base64 is written without line breaks.
class String
  def binary?
    encoding == Encoding::BINARY
  end

  def to_hex
    unpack1('H*')
  end
  alias encode_hex to_hex

  def decode_hex
    Workato::Types::Binary.new([self].pack('H*'))
  end

  def encode_base64
    [self].pack('m0')
  end
  alias base64 encode_base64

  def decode_base64
    Workato::Types::Binary.new(unpack1('m'))
  end

  def encode_urlsafe_base64
    encode_base64.tr('+/', '-_')
  end

  def decode_urlsafe_base64
    text = tr('-_', '+/')
    Workato::Types::Binary.new(text.ljust((text.length + 3) / 4 * 4, '=').unpack1('m0'))
  end

  def md5_hexdigest
    Digest::MD5.hexdigest(self)
  end

  def sha1
    Workato::Types::Binary.new(Digest::SHA1.digest(self))
  end

  def encode_sha256
    Workato::Types::Binary.new(Digest::SHA256.digest(self))
  end

  def encode_sha512
    Workato::Types::Binary.new(Digest::SHA512.digest(self))
  end

  %w[md5 sha1 sha256 sha512].each do |name|
    define_method("hmac_#{name}") do |key|
      sdk_text!(key)
      Workato::Types::Binary.new(OpenSSL::HMAC.digest(name, key, self))
    end
  end

  %w[sha256 sha512].each do |name|
    define_method("rsa_#{name}") do |key|
      sdk_text!(key)
      Workato::Types::Binary.new(OpenSSL::PKey::RSA.new(key).sign(name, self))
    end
  end

  private

  def sdk_text!(key)
    return if key.is_a?(String)

    raise Workato::Connector::Sdk::ArgumentError, "Expected a String for 'key' parameter, given #{key.class.name}"
  end
end
