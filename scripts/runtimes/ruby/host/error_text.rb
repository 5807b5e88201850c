# frozen_string_literal: true

# The text of an error that a user sees. Ruby words some messages differently from version to version, and puts
# addresses or paths of the machine into others; here they read the same under every Ruby and in both runtimes.
module ErrorText
  # What sorbet-runtime says, up to the class: after it come the value, which may be secret, and places in files.
  TYPE_ERROR = /\A((?:Return value|Parameter '\w+'|T\.cast): Expected type .+?, got )(?:type )?(?:T::)?([\w:]+).*\z/m
  private_constant :TYPE_ERROR

  class << self
    # One line or more of text for any exception.
    def of(error)
      text = error.is_a?(NameError) ? name_error(error) : error.message.to_s
      text = text.encode(Encoding::UTF_8, invalid: :replace, undef: :replace).scrub
      text = json_error(text) if error.class.name.include?('JSON')
      text.gsub(/\e\[[\d;]*m/, '') # colours of syntax errors
          .sub(/\Abad URI \(/, 'bad URI(') # uri 1.0 adds a space
          .gsub('BINARY (ASCII-8BIT)', 'ASCII-8BIT') # Ruby 3.4
          .sub(TYPE_ERROR, '\1type \2')
    end

    private

    # json before 2.7 adds a line of its own source, and has a text of its own for bytes that are no UTF-8.
    def json_error(text)
      text.sub(/\A\d+: /, '')
          .sub('partial character in source, but hit end', 'source sequence is illegal/malformed utf-8')
    end

    def name_error(error)
      message = error.message
      return message if message.start_with?('uninitialized constant')

      receiver = describe(error.receiver)
      case message
      when /\Aprivate method/ then "private method '#{error.name}' called for #{receiver}"
      when /\Aundefined local variable/ then "undefined local variable or method '#{error.name}' for #{receiver}"
      when /\Aundefined method/ then "undefined method '#{error.name}' for #{receiver}"
      else message
      end
    rescue ::ArgumentError # no receiver is known
      message
    end

    # The wording of Ruby 3.4, which shows no data.
    def describe(receiver)
      case receiver
      when nil, true, false then receiver.inspect
      when Module then "#{receiver.class.name.downcase} #{receiver.name}"
      else "an instance of #{receiver.class.name.sub(/\AWorkato::Types::UnicodeString\z/, 'String')}"
      end
    end
  end
end
