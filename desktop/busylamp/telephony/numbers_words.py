# SPDX-License-Identifier: MIT
"""Words and shapes around numbers in free text: what tells a phone number from all others."""

import re

# What stands before a number to call, in the languages of our users.
PHONE = (
    r"(?:rück)?fragen(?: zu[rm]? \w+)?|questions?|queries|contact\w*|kontakt|auskunft|contatt[oi]"
    r"|atenci[oó]n al cliente|customer (?:care|service|support)|service clients?|kundenservice"
    r"|kundendienst|klantenservice|(?:assistenza|servizio) clienti|driver|fahrer"
    r"|tel|tele?phone?|telephon\w*|tel[eé]fonos?|phones?|ph|fon|telefon\w*|telefoon\w*|tél|téléphone|tél[eé]phoner"
    r"|puhelin|puh|mobil\w*|mobiel\w*|mob|cell(?:ulare|ular|phone)?|celular|handy\w*|gsm|portable|port\.|móvil"
    r"|movil|komórka|komórkowy|komorka|rufnummer|rufen|ruf|calls?|called|calling|dial\w*|whatsapp"
    r"|hotline|helpline|direct|desk|reach|ring|text|sms|zadzwoń|dzwonić|dzwoń|llam\w+|appelez|appeler"
    r"|joindre|joignable|chiama\w*|chiamare|anruf\w*|anrufen|rufen|ruf\w* an"
    r"|erreich\w*|erreichbar|zurückrufen|rückruf|bel|bellen|bereikbaar|ligue|ligar|ringa?|ring"
    r"|numero verde|sede|office|büro|buero|zentrale|centralino|standard"
    r"|switchboard|reception|empfang|service|support|notruf|notdienst|urgences?|emergency"
    r"|тел|телефон|моб|звоните|电话|手机|電話|携帯|هاتف|جوال|tlf|tfno|tfn|telf|vast"
)
INSIDE = (
    r"ext|extension|extn|durchwahl|dw|nebenstelle|nst|apparat|app|interno|int|poste|toestel|anexo"
    r"|ramal|wewn|wew|klapka|anknytning|доб|вн"
)
FAX = r"fax|telefax|télécopie|télécopieur|faks|факс|传真|(?<!\.)f(?=\s?[:.])"
# What numbers else are called.
OTHER = (
    r"iban|bic|swift|blz|bankleitzahl|konto\w*|kto|account|acct|a/c|cuenta|compte|conto|rekening\w*"
    r"|rechnung\w*|re|rg|rnr|invoices?|inv|fattur\w+|fact\w*|factures?|faktur\w*|bill|order\w*|orders?"
    r"|bestell\w*|auftrag\w*|aufträge|ordin\w+|pedido\w*|commande\w*|zamówieni\w*|bestelling"
    r"|po|p\.o|purchase|quote|offer|angebot\w*|offert\w*|devis|preventivo|presupuesto"
    r"|lieferschein\w*|liefernummer|delivery|sendung\w*|tracking|track|paket\w*|parcel|awb|consignment"
    r"|colis|kunden\w*|customer|client[ei]?|cliente|klant\w*|klient\w*|debitor\w*|kreditor\w*|supplier"
    r"|vendor|vertrag\w*|contract|contrat\w*|contratto|police|policy|versicherung\w*|insurance|claim"
    r"|schaden\w*|ticket\w*|case|vorgang\w*|aktenzeichen|az|ref|refs?|referenz\w*|reference|référence"
    r"|referencia|riferimento|zeichen|ust\w*|umsatzsteuer\w*|mwst\w*|vat|tva|iva|btw|nip|nif|cif|siret"
    r"|siren|rcs|p\.?\s?iva|partita|codice|cod|fiscale|c\.f|steuer\w*|tax|ein|ssn|hrb|hra|amtsgericht"
    r"|handelsregister|company|registered|registration|reg|rea|kvk|regon|krs|isbn|issn|ean|gtin|upc"
    r"|asin|sku|art|artikel\w*|article|item|part|teile\w*|modell?|model\w*|serien\w*|serial|s/n|sn|imei"
    r"|iccid|imsi|mac|ip|ipv4|port|pin|puk|tan|otp|code|kod|passwort|password|kennwort|zip|plz|postleit\w*"
    r"|postal|postcode|cap|box|postfach|id|ident\w*|uid|uuid|pid|ids"
    r"|c\.?p|[^\W\d_]{3,24}(?:nummer|nr|number|numer)|version|v|release|build|rev|commit|seite|page|pages|zeile|line|row|zimmer|room|raum"
    r"|flug\w*|flight|zug|train|sitz|seat|gate|kennzeichen|plate|vin|fahrgestell\w*|matr\w*|mat|student"
    r"|mitglied\w*|member\w*|membership|lizenz\w*|licen[sc]e|key|lot|batch|charge|chargen\w*|posten|pos"
    r"|position|menge|qty|quantity|stück\w*|stk|pcs|betrag|amount|total|summe|sum|gesamt\w*|netto"
    r"|brutto|importo|montant|importe|preis|price|saldo|balance|eur|usd|gbp|chf|jpy|rmb|euro|euros"
    r"|zählerstand|zähler\w*|meter|kwh|stand|datum|date|fecha|uhrzeit|time|timestamp|termin|year"
    r"|jahr"
    r"|since|seit|gegr\w*|founded|meeting|webinar|kennnummer|conference id|session|request|error"
    r"|err"
    r"|errno|exit|status|bytes?|size|len|length|duration|elapsed|offset|seq|sequence|seqno|uptime|temp"
    r"|lat|lon|lng|gps|coord\w*|koordinaten|doi|arxiv|pmid|patent|aktie|isin|wkn|transaction|transaktion"
    r"|txn|receipt|beleg\w*|quittung|bon|kasse|terminal|trace|karte\w*|kartennummer|card|visa|mastercard"
    r"|amex|karten\w*|tarjeta|carte|carta|gutschein\w*|voucher|coupon|gewicht|weight|номер|счет|счёт|инн"
    r"|кпп|огрн|заказ\w*|订单号?|发票|注文番号|注文|番号"
)
WORD = re.compile(
    rf"(?<![^\W_])(?:(?P<inside>{INSIDE})|(?P<fax>{FAX})|(?P<phone>{PHONE}|(?<!\.)(?:[tm](?=\s?[:.])|p(?=\s?:)))"
    rf"|(?P<other>{OTHER}))(?![^\W_])",
    re.IGNORECASE,
)

# Words that may stand between a label and its number: "My extension is 4012".
FILLER = re.compile(
    r"(?<![^\W_])(?:is|ist|lautet|are|was|è|est|es|n|no|nr|nro|num|numéro|número|numero|nummer|number|numer|n°|nº"
    r"|unter|an|at|on|au|al|på|op|unter der|of|the|der|die|neu|new|oder|or|to|zu|:)(?![^\W_])",
    re.IGNORECASE,
)

_MONTH = (
    r"(?:jan|feb|mar|mär|mrz|apr|mai|may|jun|jul|aug|sep|okt|oct|nov|dez|dec|gen|mag|giu|lug|ago|set|ott"
    r"|dic|ene|abr|janv|févr|avr|juin|juil|août|déc|sty|lut|kwi|maj|cze|lip|sie|wrz|paź|lis|gru)[^\W\d_]*"
)
_YEAR = r"(?:19|20)\d\d"
_DAY = r"(?:0?[1-9]|[12]\d|3[01])"  # or a month: who knows which comes first
_MONEY = (
    r"(?:€|\$|£|¥|₹|₽|zł|kr|eur|usd|gbp|chf|pln|sek|nok|dkk|cad|aud|inr|rub|czk|huf"
    r"|euros?|dollars?)"
)
_UNIT = (
    r"(?:%|°|kg|g|mg|t|km|m|cm|mm|m²|m2|m3|l|ml|[kmgt]i?b|bytes?|bits?|ms|s|sec|min|h|hz|[kmg]hz|[kmg]?wh?|v|a"
    r"|px|pt|dpi|stk|stück|pcs|pieces|uhr|tage|days|stunden|hours|jahre|years|personen|people|seiten|pages"
    r"|followers|views|users|rows)"
)
# Spans that hold digits and never a number to call; each is bounded, so the search stays linear.
NEVER = re.compile(
    "|".join(
        (
            r"(?:https?|ftp|file|mailto|ssh|git)://?[^\s<>\"]{1,2000}",
            r"(?<![\w.])www\.[^\s<>\"]{1,2000}",
            r"[\w.+-]{1,64}@[\w.-]{1,200}",
            r"(?<![^\W_])[A-Z]{2}\d{2}(?:[ -]?[A-Z0-9]{4}){2,7}(?:[ -]?[A-Z0-9]{1,4})?(?![^\W_])",
            r"(?<![\d.])(?:\d{1,3}\.){3}\d{1,3}(?:[:/]\d{1,5})?(?![\d.]*\d)",
            (
                rf"(?<![\d./-]){_DAY}(?P<a>[./-]) ?{_DAY}(?P=a) ?"
                rf"(?:{_YEAR}|\d\d(?=[\s,;)]|$))(?![./-]?\d)"
            ),
            (
                rf"(?<![\d/-]){_YEAR}(?P<b>[./-])\d{{1,2}}(?P=b)\d{{1,2}}(?!\d)"
                r"(?:[ T]?\d{2}[:.]?\d{2}(?:[:.]?\d{2})?)?"
            ),
            rf"(?<![\d年]){_YEAR} ?年 ?\d{{1,2}} ?月(?: ?\d{{1,2}} ?日)?",
            (
                rf"(?<!\d)\d{{1,2}}(?:\.|st|nd|rd|th|º|er)?(?: (?:de )?|-){_MONTH}\.?"
                rf"(?:(?:,? |-| de )(?:{_YEAR}|\d\d))?(?!\d)"
            ),
            rf"(?<![^\W\d_]){_MONTH}\.?\s\d{{1,2}}(?:st|nd|rd|th)?(?:,?\s(?:19|20)\d\d)?(?![\d-])",
            rf"(?<![^\W\d_]){_MONTH}\.?\s(?:19|20)\d\d(?!\d)",
            r"(?<![\d:])\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,9})?(?:[ \u00a0]?[ap]\.?m\b)?(?![\d:])",
            r"(?<![\d.])\d{1,2}[.h]\d{2}(?=[ \u00a0]?(?:uhr|h\b|Uhr))",
            rf"{_MONEY}[ \u00a0]?-?\d[\d.,'’\u00a0 ]{{0,20}}(?:\d|-)",
            rf"(?<![\d.,])\d[\d.,'’\u00a0 ]{{0,20}}[ \u00a0]?{_MONEY}(?![^\W\d_])",
            r"(?<![\d.,])\d{1,3}(?:[.,'’\u00a0 ]\d{3}){0,4}[.,]\d{1,2}(?![\d.,]*\d)",
            rf"(?<![\d.,])\d[\d.,]{{0,15}}[ \u00a0]?{_UNIT}(?![^\W\d_])",
            r"(?<![^\W_])(?:0x)?(?=[0-9a-f-]*[a-f])(?=[a-f-]*[0-9])[0-9a-f]{4,}(?:-[0-9a-f]{4,}){0,6}(?![^\W_])",
            r"(?<![^\W_])(?:[0-9a-f]{2}[:-]){5}[0-9a-f]{2}(?![^\W_])",
            r"(?<![\w.])-?\d{1,3}\.\d{4,10}[ \u00a0]?,[ \u00a0]?-?\d{1,3}\.\d{4,10}",
            r"(?<!\d)(?:\d{4}[ -]){3}\d{1,7}(?![ -]?\d)",
            r"\((?:19|20)\d\d\)",
        )
    ),
    re.IGNORECASE,
)
