# frozen_string_literal: true

# The gem sleeps between retries and before it re-invokes an action. Here the Node side is asked to wait instead.
module Pauses
  class << self
    attr_accessor :channel
  end

  def sleep(seconds = 0)
    Pauses.channel.ask(type: 'pause', seconds: seconds.to_f)
    seconds.to_i
  end
end

Kernel.singleton_class.prepend(Pauses)
