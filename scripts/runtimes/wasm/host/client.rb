# frozen_string_literal: true

# Asks the Node side to send requests and to wait, for one call of a connector. A question leaves the fiber in which the
# call runs, and its answer comes back there; see Host.
class Client
  attr_reader :account_properties

  def initialize(account_properties)
    @account_properties = account_properties
  end

  # `ok` with the server's answer, or `error` with its kind and message.
  def send_request(request)
    Fiber.yield(question: { type: 'request', request: request })
  end

  def pause(seconds)
    Fiber.yield(question: { type: 'pause', seconds: seconds })
    seconds.to_i
  end
end
