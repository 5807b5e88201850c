# The greatest whole number that is not above the value.
rounded_down: lambda do |value|
  whole = value.to_i
  whole > value ? whole - 1 : whole
end
