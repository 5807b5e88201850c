/**
 * The methods that both regimes of Workato accept: the documented list ("Available Ruby methods"), and what published
 * connectors that passed the older editor's check call besides. Anything else is refused in the classic dialect.
 */
export const permittedMethods: ReadonlySet<string> = new Set(
  `
  abs account_property aes_cbc_decrypt aes_cbc_encrypt aes_gcm_decrypt aes_gcm_encrypt after_error_response
  after_response ago all? as_string as_utf8 at aws base64 beginning_of_day beginning_of_hour beginning_of_month
  beginning_of_week beginning_of_year binary? blank? bytes bytesize byteslice call capitalize
  case_sensitive_headers casecmp checkpoint! chunk chunk_while collect collect_concat compact concat count csv
  current_url current_verb cycle day days decode_base64 decode_hex decode_url decode_urlsafe_base64 decrypt
  deep_merge delete delete_at detect dig digest_auth downcase drop drop_while dst? each each_byte each_char
  each_cons each_entry each_slice each_with_index each_with_object encode encode_base64 encode_hex encode_sha256
  encode_sha512 encode_url encode_urlsafe_base64 encode_www_form end_of_month ends_with? entries error even?
  except exclude? execution_context fetch find_all find_index first flat_map flatten follow_redirection
  format_json format_map format_xml from_now from_xml generate generate_signature get grep grep_v group_by gsub
  has_key? headers hmac_md5 hmac_sha1 hmac_sha256 hmac_sha512 hour hours ignore_redirection ignored in
  in_time_zone include? inject insert is_a? is_not_true? is_true? iso8601 join jwt_decode jwt_encode keys labelize
  lambda last length ljust lookup lstrip map match? max max_by md5_hexdigest member? merge min_by minmax minmax_by
  minute minutes month months net none? now null odd? one? only options ordinalize out pack parallel parameterize
  params parse parse_json parse_yaml password patch payload pbkdf2_hmac_sha1 pluck pluralize pop post presence
  present? put puts rand random_bytes reduce reinvoke_after reject render_yaml request_body request_format_json
  request_format_multipart_form request_format_raw request_format_www_form_urlencoded request_format_xml required
  response_format_json response_format_raw response_format_xml reverse reverse_each rjust round rsa_sha256
  rsa_sha512 rstrip scan scrub second seconds select sha1 singularize size slice slice_after slice_before
  slice_when smart_join sort sort_by split stream strftime strip strip_tags sub suspend take take_while tap
  titleize tls_client_cert tls_server_certs to_a to_country_alpha2 to_country_alpha3 to_country_name
  to_country_number to_currency to_currency_code to_currency_name to_currency_symbol to_date to_f to_hex to_i
  to_json to_param to_phone to_s to_state_code to_state_name to_time to_xml today transliterate uniq unpack upcase
  user utc uuid values wday week weeks where workato wrap yday year years yweek zip
  `
    .trim()
    .split(/\s+/),
);

/** Operators, which Ruby parses as calls too. */
export const permittedOperators: ReadonlySet<string> = new Set('! == != < <= > >= + - * / % -@ [] []='.split(' '));

/** Constants for type tests. */
export const permittedConstants: ReadonlySet<string> = new Set(['Array', 'Hash', 'String', 'Integer', 'Float', 'Time']);
