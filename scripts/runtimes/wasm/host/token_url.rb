# frozen_string_literal: true

module Workato
  module Connector
    module Sdk
      # The standard refresh of OAuth 2.0, for connections that have a `token_url` and no `refresh`.
      module TokenUrl
        def self.refresh(connection, settings)
          if settings[:refresh_token].blank?
            raise NotImplementedError, 'refresh_token is empty. ' \
                                       'Use workato oauth2 command to acquire access_token and refresh_token'
          end

          answer = HttpCall.new(connection.client, request(connection.authorization, settings)).perform.accepted
          tokens = ::JSON.parse(answer.body)
          {
            access_token: tokens['access_token'],
            refresh_token: tokens['refresh_token'].presence || settings[:refresh_token]
          }.with_indifferent_access
        end

        def self.request(authorization, settings)
          {
            method: 'POST',
            url: authorization.text(:token_url),
            headers: { accept: :json },
            body: {
              client_id: authorization.text(:client_id),
              client_secret: authorization.text(:client_secret),
              grant_type: :refresh_token,
              refresh_token: settings[:refresh_token]
            }
          }
        end
        private_class_method :request
      end
    end
  end
end
