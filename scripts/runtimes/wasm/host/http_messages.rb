# frozen_string_literal: true

module Workato
  module Connector
    module Sdk
      # The messages of error statuses in rest-client's words, which reach users.
      HTTP_MESSAGES = {
        208 => 'Already Reported', 226 => 'IM Used', 300 => 'Multiple Choices',
        301 => 'Moved Permanently', 302 => 'Found', 303 => 'See Other',
        304 => 'Not Modified', 305 => 'Use Proxy', 306 => 'Switch Proxy',
        307 => 'Temporary Redirect', 308 => 'Permanent Redirect', 400 => 'Bad Request',
        401 => 'Unauthorized', 402 => 'Payment Required', 403 => 'Forbidden',
        404 => 'Not Found', 405 => 'Method Not Allowed', 406 => 'Not Acceptable',
        407 => 'Proxy Authentication Required', 408 => 'Request Timeout', 409 => 'Conflict',
        410 => 'Gone', 411 => 'Length Required', 412 => 'Precondition Failed',
        413 => 'Payload Too Large', 414 => 'URI Too Long', 415 => 'Unsupported Media Type',
        416 => 'Range Not Satisfiable', 417 => 'Expectation Failed', 418 => "I'm A Teapot",
        421 => 'Too Many Connections From This IP', 422 => 'Unprocessable Entity', 423 => 'Locked',
        424 => 'Failed Dependency', 425 => 'Unordered Collection', 426 => 'Upgrade Required',
        428 => 'Precondition Required', 429 => 'Too Many Requests', 431 => 'Request Header Fields Too Large',
        449 => 'Retry With', 450 => 'Blocked By Windows Parental Controls', 500 => 'Internal Server Error',
        501 => 'Not Implemented', 502 => 'Bad Gateway', 503 => 'Service Unavailable',
        504 => 'Gateway Timeout', 505 => 'HTTP Version Not Supported', 506 => 'Variant Also Negotiates',
        507 => 'Insufficient Storage', 508 => 'Loop Detected', 509 => 'Bandwidth Limit Exceeded',
        510 => 'Not Extended', 511 => 'Network Authentication Required'
      }.freeze
    end
  end
end
