# frozen_string_literal: true

# The SDK of Workato for connectors in WebAssembly: its functions, and what ActiveSupport adds to Ruby's own classes, as
# the official gem has them. The Node side calls Host.

require_relative 'ruby_2_7'
require_relative 'error_text'
require_relative 'output'
require_relative 'errors'
require_relative 'unavailable'

require_relative 'blank'
require_relative 'objects'
require_relative 'hash_with_indifferent_access'
require_relative 'hashes'
require_relative 'lists'
require_relative 'where'
require_relative 'to_param'
require_relative 'json'
require_relative 'as_json'
require_relative 'texts'
require_relative 'words'
require_relative 'bytes'
require_relative 'truth'
require_relative 'zones'
require_relative 'durations'
require_relative 'times'

require_relative 'lambdas'
require_relative 'workato_package'
require_relative 'dsl'
require_relative 'http_messages'
require_relative 'http_headers'
require_relative 'http_body'
require_relative 'http_answer'
require_relative 'other_origin'
require_relative 'http_call'
require_relative 'formats'
require_relative 'request_url'
require_relative 'authorized'
require_relative 'request_chain'
require_relative 'request'
require_relative 'operation'
require_relative 'action'
require_relative 'object_definitions'
require_relative 'token_url'
require_relative 'authorization'
require_relative 'connection'
require_relative 'connector'
require_relative 'calls'
require_relative 'client'

# What the Node side calls, with JSON texts in and out. Nothing raises.
module Host
  # Collecting garbage saves the stack, for which WebAssembly has little room: it is done between calls only.
  GC.disable
  OBJECTS_BETWEEN_COLLECTIONS = 300_000
  CALLS_BETWEEN_COLLECTIONS = 50

  @definitions = {}
  @fibers = {}
  @calls = 0
  @collected = 0

  class << self
    # Takes a step of a conversation: its first message, or the answer to the question it asked. Gives `result`, or the
    # next `question`.
    def step(text)
      id, message, answer = JSON.parse(text.to_s).values_at('id', 'message', 'answer')
      @fibers[id] ||= Fiber.new { { result: reply(message) } }
      outcome = @fibers[id].resume(answer)
      finish(id) if outcome.key?(:result)
      JSON.generate(outcome)
    end

    private

    def reply(message)
      case message.fetch('type')
      when 'load' then load(message)
      when 'unload' then @definitions.delete(message.fetch('session')) && {}
      when 'call' then call(message)
      end
    end

    def load(message)
      session, source, name = message.values_at('session', 'source', 'name')
      @definitions[session] = Workato::Connector::Sdk::Connector.evaluate(source, name)
      {}
    rescue Exception => e # rubocop:disable Lint/RescueException
      { error: ErrorText.of(e) }
    end

    # `output` or `error`, and the connection's `settings` afterwards.
    def call(message)
      given = message.fetch('invocation')
      client = Client.new(message.fetch('accountProperties'))
      definition = @definitions.fetch(message.fetch('session'))
      connector = Workato::Connector::Sdk::Connector.new(definition, given['settings'] || {}, client)
      result = outcome { Workato::Connector::Sdk::Calls.run(connector, given) }
      { **result, settings: connector.connection.settings!.as_json }
    end

    def outcome
      { output: Output.text(yield) }
    rescue Exception => e # rubocop:disable Lint/RescueException
      { error: ErrorText.of(e) }
    end

    def finish(id)
      @fibers.delete(id)
      @calls += 1
      objects = GC.stat(:total_allocated_objects)
      return if @calls < CALLS_BETWEEN_COLLECTIONS && objects - @collected < OBJECTS_BETWEEN_COLLECTIONS

      GC.start
      @calls = 0
      @collected = objects
    end
  end
end
