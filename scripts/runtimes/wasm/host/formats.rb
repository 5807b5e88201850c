# frozen_string_literal: true

module Workato
  module Connector
    module Sdk
      # How payloads become bodies, and bodies become answers. Each raises an error of its own kind.
      module Formats
        def self.raising(error, &block)
          lambda do |value|
            block.call(value)
          rescue StandardError => e
            raise error, e
          end
        end
        private_class_method :raising

        TO_JSON = raising(JSONRequestFormatError) { |payload| ActiveSupport::JSON.encode(payload) if payload }

        FROM_JSON = raising(JSONResponseFormatError) do |answer|
          ActiveSupport::JSON.decode(answer.body.presence || '{}')
        end

        TO_FORM = raising(WWWFormURLEncodedRequestFormatError, &:to_param)

        FROM_RAW = raising(RAWResponseFormatError) do |answer|
          answer.body.valid_encoding? ? answer.body : answer.body.b
        end

        # A value `[content, type]` or `[content, type, file name]` becomes a file.
        TO_MULTIPART = raising(MultipartFormRequestFormatError) do |payload|
          payload ? MultipartBody.new(payload.map { |name, value| MultipartBody.part(name, *value) }) : {}
        end
      end
    end
  end
end
