# frozen_string_literal: true

require 'uri'

# Where a redirect leads to another server, nothing goes along that could be a secret. The gem sends everything, and so
# does the platform as far as is known: that is nothing to imitate with real tokens.
module OtherOrigin
  HARMLESS = /\A(accept|accept[-_]encoding|accept[-_]language|content[-_]type|user[-_]agent)\z/i
  private_constant :HARMLESS

  class << self
    # Whether two addresses lead to different servers, by scheme, host or port.
    def other?(from, to)
      from, to = [from, to].map { |address| URI.parse(address) }
      [from.scheme, from.host&.downcase, from.port] != [to.scheme, to.host&.downcase, to.port]
    end

    def harmless?(header)
      HARMLESS.match?(header.to_s)
    end
  end
end
