# The least whole number that is not below the value.
rounded_up: lambda do |value|
  whole = value.to_i
  whole < value ? whole + 1 : whole
end
