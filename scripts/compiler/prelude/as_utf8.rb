# The text as UTF-8, whatever encoding a server names: bytes that are no character there become U+FFFD.
as_utf8: lambda do |text|
  text.encode('UTF-8', 'UTF-8', invalid: :replace)
end
