# frozen_string_literal: true

module Workato
  module Connector
    # The classes carry the gem's names, since messages of Ruby show them.
    module Sdk
      class Error < StandardError; end
      class RuntimeError < Error; end
      class ArgumentError < Error; end
      class InvalidDefinitionError < Error; end
      class InvalidURIError < Error; end
      class JSONParsingError < Error; end
      class DetectOnUnauthorizedRequestError < Error; end

      class UndefinedMethodError < InvalidDefinitionError
        def initialize(name)
          super("Method '#{name}' does not exists")
        end
      end

      class UnexpectedMethodDefinitionError < InvalidDefinitionError
        def initialize(name, definition)
          super("Expected lambda for method '#{name}' definition, got: #{definition.class.name}")
        end
      end

      class UnresolvedObjectDefinitionError < InvalidDefinitionError
        def initialize(name)
          super("Cannot find object definition for '#{name}'")
        end
      end

      class CircleReferenceObjectDefinitionError < InvalidDefinitionError
        def initialize(name)
          super("Infinite recursion occurred in object definition for '#{name}'")
        end
      end

      class InvalidMultiAuthDefinition < InvalidDefinitionError; end

      class UnresolvedMultiAuthOptionError < InvalidMultiAuthDefinition
        def initialize(name)
          super("Cannot find multi-auth definition for '#{name}'")
        end
      end

      class UndefinedStdLibMethodError < RuntimeError
        def initialize(name, package)
          super("Undefined method '#{name}' for \"#{package}\" namespace")
        end
      end

      class RequestError < RuntimeError; end
      class RequestTimeoutError < RequestError; end
      class RequestPayloadFormatError < RequestError; end
      class JSONRequestFormatError < RequestPayloadFormatError; end
      class JSONResponseFormatError < RequestPayloadFormatError; end
      class WWWFormURLEncodedRequestFormatError < RequestPayloadFormatError; end
      class MultipartFormRequestFormatError < RequestPayloadFormatError; end
      class RAWResponseFormatError < RequestPayloadFormatError; end

      # What an error status becomes when no handler takes it.
      class RequestFailedError < RequestError
        attr_reader :code, :method, :response

        def initialize(message:, code:, method:, response:)
          super(message)
          @code = code
          @method = method
          @response = response
        end
      end

      class NotImplementedError < StandardError
        def initialize(message = 'This part of Connector SDK is not implemented in workato-connector-sdk yet')
          super
        end
      end
    end
  end
end
