# frozen_string_literal: true

require 'net/http'
require 'stringio'
require_relative '../ruby/host/other_origin'

# Net::HTTP without a network: what it would write to a socket goes to the Node side, and what comes back is read
# by Net::HTTP's own parser. The gem's and rest-client's own building, encoding, redirects and errors really run.
module NodeHttp
  class << self
    attr_accessor :channel

    # The answer's bytes, as a server would have written them.
    def fetch(request)
      reply = channel.ask(type: 'request', request: request)
      return raw(reply['ok']) if reply.key?('ok')

      raise Net::ReadTimeout if reply.dig('error', 'kind') == 'timeout'

      raise SocketError, reply.dig('error', 'message')
    end

    private

    def raw(answer)
      body = answer['body'].b
      headers = answer['headers'].map { |name, value| "#{name}: #{value}\r\n" }
      "HTTP/1.1 #{answer['status']} Answer\r\n#{headers.join}Content-Length: #{body.bytesize}\r\n\r\n".b + body
    end
  end

  private

  def connect; end

  def transport_request(request)
    body = body_text(request)
    url = "#{use_ssl? ? 'https' : 'http'}://#{authority}#{request.path}"
    answer = NodeHttp.fetch(method: request.method, url: url, headers: own_headers(request, body), body: body)
    socket = Net::BufferedIO.new(StringIO.new(answer))
    response = Net::HTTPResponse.read_new(socket)
    response.uri = request.uri
    response.reading_body(socket, request.response_body_permitted?) { response.read_body }
    response.delete('Content-Length') # was needed to read it only
    yield response if block_given?
    response
  end

  # Those that the connector set, and none that the libraries add to every request.
  def own_headers(request, body)
    added = {
      'user-agent' => [RestClient::Platform.default_user_agent, 'Ruby'],
      'accept-encoding' => ['gzip;q=1.0,deflate;q=0.6,identity;q=0.3'],
      'host' => [authority, address],
      'content-length' => [body.to_s.bytesize.to_s]
    }
    request.each_header.to_h.reject { |name, value| added[name]&.include?(value) }
  end

  def authority
    host = address.include?(':') ? "[#{address}]" : address.downcase
    port == (use_ssl? ? 443 : 80) ? host : "#{host}:#{port}"
  end

  def body_text(request)
    body = request.body || request.body_stream&.read
    return if body.nil?

    # Net::HTTP does this when it writes a body.
    request.send(:supply_default_content_type)
    text = String.new(body, encoding: Encoding::UTF_8)
    return text if text.valid_encoding?

    raise IOError, 'The body of this request is not UTF-8 text, and this runtime sends text only.'
  end
end

Net::HTTP.prepend(NodeHttp)

# A request that follows a redirect to another server, without what could be a secret.
module WithoutSecretsElsewhere
  def net_http_do_request(http, request, *rest, &block)
    first = redirection_history&.first
    if first && OtherOrigin.other?(first.request.url, url)
      names = request.each_header.map { |name, _value| name }
      names.each { |name| request.delete(name) unless OtherOrigin.harmless?(name) }
      sign_in(request, URI.parse(redirection_history.last.headers[:location]))
    end
    super
  end

  private

  # With the name and password that stand in the new address.
  def sign_in(request, location)
    request.basic_auth(CGI.unescape(location.user), CGI.unescape(location.password.to_s)) if location.user
  end
end

RestClient::Request.prepend(WithoutSecretsElsewhere)

# rest-client reads all certificates of the machine for every request, which takes twenty times as long as the rest of
# it. Without a network nobody looks at them.
module NoCertificates
  def default_ssl_cert_store
    @default_ssl_cert_store ||= OpenSSL::X509::Store.new
  end
end

RestClient::Request.singleton_class.prepend(NoCertificates)
