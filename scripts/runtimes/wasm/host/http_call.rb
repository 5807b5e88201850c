# frozen_string_literal: true

require 'cgi/escape'
require 'uri'

# What Ruby's socket library, which is not here, raises when a server cannot be reached.
class SocketError < StandardError; end

module Workato
  module Connector
    module Sdk
      class HttpTimeout < StandardError
        def message
          'Timed out reading data from server'
        end
      end

      # One request as rest-client and Net::HTTP would send it: default headers, encodings, basic authentication.
      class HttpCall
        attr_reader :url, :arguments

        # `arguments`: method, url, headers, body, case_sensitive_headers, user, password, redirects_left.
        def initialize(client, arguments)
          @client = client
          @arguments = arguments
          url = arguments.fetch(:url)
          @url = url.match?(%r{\A[a-z][a-z0-9+.-]*://}i) ? url : "http://#{url}"
          @uri = parse(@url)
          @user = arguments.fetch(:user) { @uri.user && CGI.unescape(@uri.user, Encoding::UTF_8) }
          @password = arguments.fetch(:password) { @uri.password && CGI.unescape(@uri.password, Encoding::UTF_8) }
          @body = HttpBody.of(arguments[:body])
          @headers = headers
        end

        # The server's answer, whatever its status. Raises HttpTimeout or SocketError when there is none.
        def perform
          reply = @client.send_request(method: method, url: sent_url, headers: @headers, body: @body&.text)
          return HttpAnswer.new(reply['ok'], self) if reply.key?('ok')

          raise reply.dig('error', 'kind') == 'timeout' ? HttpTimeout : SocketError.new(reply.dig('error', 'message'))
        end

        def method
          arguments.fetch(:method)
        end

        def redirects_left
          arguments.fetch(:redirects_left, 10)
        end

        # The same request for another URL. Headers stay on the same server, authorization too, but not those with exact
        # names.
        def redirected(url, changes = {})
          # Not from the whole address: older versions of Ruby's library keep its name and password for another host.
          url = URI.parse(sent_url).merge(url).to_s unless url.start_with?('http')
          same = arguments.slice(:method, :headers, :body).merge(user: @user, password: @password)
          if OtherOrigin.other?(@url, url)
            headers = (arguments[:headers] || {}).select { |name, _value| OtherOrigin.harmless?(name) }
            same = { **same.slice(:method, :body), headers: headers }
          end
          HttpCall.new(@client, { **same, url: url, redirects_left: redirects_left - 1, **changes })
        end

        private

        def parse(url)
          uri = URI.parse(url)
          raise URI::InvalidURIError, "bad URI(no host provided): #{url}" if uri.hostname.to_s.empty?
          raise ::ArgumentError, 'not an HTTP URI' unless uri.is_a?(URI::HTTP)

          uri
        end

        # No user, password or fragment, and no default port.
        def sent_url
          port = @uri.port == @uri.default_port ? '' : ":#{@uri.port}"
          "#{@uri.scheme}://#{@uri.host.downcase}#{port}#{@uri.request_uri}"
        end

        def headers
          headers = HttpHeaders.new('Accept' => '*/*')
          headers.add(HttpHeaders.named(arguments[:headers] || {}))
          headers.add(@body.headers) if @body
          authorized = headers.key?('authorization')
          headers.add(arguments[:case_sensitive_headers] || {})
          headers.authorize(@user, @password) if @user && !authorized
          headers.default('content-type', 'application/x-www-form-urlencoded') if @body
          headers.to_h
        end
      end
    end
  end
end
