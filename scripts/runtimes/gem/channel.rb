# frozen_string_literal: true

# The conversation with the Node process: one JSON object per line, in each direction.
class Channel
  def initialize(input, output)
    @input = input.tap { |io| io.set_encoding('UTF-8') }
    @output = output.tap { |io| io.set_encoding('UTF-8') }
    @output.sync = true
  end

  # The next message, or nil when the Node process has gone.
  def read
    line = @input.gets
    line && JSON.parse(line)
  end

  def write(message)
    @output.write("#{JSON.generate(message)}\n")
  end

  # Sends a question in the middle of a call, and waits for its answer.
  def ask(message)
    write(message)
    read || exit!
  end
end
