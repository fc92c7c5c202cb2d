filedesc://x.arc 0.0.0.0 20250503080000 text/plain 76
1 0 X
URL IP-address Archive-date Content-type Archive-length

https://a.example/1 1.2.3.4 20250503080000 text/html 195
HTTP/1.1 200 OK
Content-Type: text/html; charset=utf-8

<html><body><p>Le pont a été rouvert par la ville après six mois de travaux, et les habitants sont venus en nombre.</p></body></html>
