# What is left of the value after a division, with the sign of the value.
remainder: lambda do |value, divisor|
  left = value.abs % divisor.abs
  value < 0 ? -left : left
end
