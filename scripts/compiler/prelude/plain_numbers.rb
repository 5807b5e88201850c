# A number field makes 5.0 of the text 5: as a whole number it reads as it was written.
plain_numbers: lambda do |value|
  if value.is_a?(Hash)
    value.each_with_object({}) { |(name, item), plain| plain[name] = call('plain_numbers', item) }
  elsif value.is_a?(Array)
    value.map { |item| call('plain_numbers', item) }
  else
    value.is_a?(Float) && value == value.to_i ? value.to_i : value
  end
end
