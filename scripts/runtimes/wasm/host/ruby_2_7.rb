# frozen_string_literal: true

# Workato runs Ruby 2.7, this is 3.4. Where the text of a value differs between the two, it is the older one here.
class Hash
  # `{"a"=>1, :b=>2}`; since 3.4 it would be `{"a" => 1, b: 2}`.
  def inspect
    return '{}' if empty?

    Hash.inspecting(self) do |nested|
      nested ? '{...}' : "{#{map { |key, value| "#{key.inspect}=>#{value.inspect}" }.join(', ')}}"
    end
  end

  alias to_s inspect

  # Yields whether the hash is being inspected already, as one that holds itself is.
  def self.inspecting(hash)
    open = (Thread.current[:hashes_being_inspected] ||= {}.compare_by_identity)
    return yield(true) if open.key?(hash)

    open[hash] = true
    begin
      yield(false)
    ensure
      open.delete(hash)
    end
  end
end
