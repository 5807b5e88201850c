# frozen_string_literal: true

require 'cgi/escape'

# ActiveSupport's query strings: pairs sorted as text, a space as `+`, `a[]=1`, `h[k]=v`; nil gives `k=`, empty lists
# and hashes give nothing.
class Object
  def to_param
    to_s
  end

  def to_query(key)
    "#{CGI.escape(key.to_param)}=#{CGI.escape(to_param.to_s)}"
  end
end

class NilClass
  def to_param
    self
  end
end

class TrueClass
  def to_param
    self
  end
end

class FalseClass
  def to_param
    self
  end
end

class Array
  def to_param
    map(&:to_param).join('/')
  end

  def to_query(key)
    prefix = "#{key}[]"
    empty? ? nil.to_query(prefix) : map { |value| value.to_query(prefix) }.join('&')
  end
end

class Hash
  def to_query(namespace = nil)
    pairs = filter_map do |key, value|
      next if (value.is_a?(Hash) || value.is_a?(Array)) && value.empty?

      value.to_query(namespace ? "#{namespace}[#{key}]" : key)
    end
    pairs.sort! unless namespace.to_s.include?('[]')
    pairs.join('&')
  end
  alias to_param to_query
end
