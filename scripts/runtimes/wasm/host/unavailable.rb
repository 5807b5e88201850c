# frozen_string_literal: true

# Documented methods that need libraries or tables which this runtime does not carry. The gem runtime has them.
module Unavailable
  def self.define(type, *names)
    names.each do |name|
      type.define_method(name) do |*, **|
        Kernel.raise Workato::Connector::Sdk::NotImplementedError,
                     "'#{name}' is not available in the WebAssembly runtime. Run this under the gem."
      end
    end
  end
end

Unavailable.define(
  String, :strip_tags, :from_xml, :to_phone, :to_currency, :to_currency_code, :to_currency_name, :to_currency_symbol,
  :to_country_alpha2, :to_country_alpha3, :to_country_name, :to_country_number, :to_state_code, :to_state_name
)
Unavailable.define(Numeric, :to_currency, :to_phone)
Unavailable.define(Hash, :to_xml)
Unavailable.define(Array, :to_xml, :to_csv)
