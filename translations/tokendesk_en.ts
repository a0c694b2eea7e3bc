<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>SavedWords</name>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>call</name>
    <message>
        <source>Saved to {file}, readable by you alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved in the vault; “tokens list” shows what is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New tokens may be in the response, which could not be read. As it came:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New tokens may be in the response, which could not be read. It is kept in the vault; “tokens responses --reveal” prints it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>check</name>
    <message>
        <source>Passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} not run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract check: {service}, environment {profile} ({host})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place in the response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Got</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the future</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invalid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opaque</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>claim</name>
    <message>
        <source>Issuer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject: whom the token is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audience: whom the token is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not valid before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authorised party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scope: what the token allows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nonce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>claims</name>
    <message>
        <source>read as seconds</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>comparison</name>
    <message>
        <source>Both are the same token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are two different tokens; not both have claims that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Header and claims are the same; the signature or its encoding differs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are two different tokens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not both say whose they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both belong to the same user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They belong to different users.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lifetime: {before}, then {after}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their issuers differ, so nobody can tell whether the user is the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without an end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none, since it expires before it begins</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>connection</name>
    <message>
        <source>The name could not be resolved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No way to the server was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy did not let it through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS did not come about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server was reached, and did not answer in HTTP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No proxy was used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy was {proxy}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} answers: HTTP {status}, {ms} ms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any answer will do here: only the way is tried.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countdown</name>
    <message>
        <source>expired just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expired {duration} ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) {clock}</source>
        <translation>
            <numerusform>%n day {clock}</numerusform>
            <numerusform>%n days {clock}</numerusform>
        </translation>
    </message>
    <message>
        <source>{countdown} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>valid in {countdown}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no expiry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expiry unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>header</name>
    <message>
        <source>Algorithm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>URL of a JWK Set (never followed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embedded key (never trusted)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>URL of a certificate (never followed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate chain (never trusted)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate thumbprint, SHA-1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate thumbprint, SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extensions that must be understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compression</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>the profile to use; “profiles list” lists them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a secret header for this call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>allow this one call to the production profile NAME</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print tokens in full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print one JSON document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value is literal, unless it is @FILE (its content) or - (standard input); @@ stands for a leading @.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit codes: 0 yes or done, 1 no, 2 usage or not sent, 3 transport error or outcome unknown, 4 malformed, 5 not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a token or a text with tokens in it; @FILE or - to read one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>judge the times as of TIME (ISO 8601, or seconds since 1970)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the profile&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the service&apos;s id; “services” lists them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the whole URL of one endpoint, for services that allow it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a header for every request; secrets are given with each call instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time limit of a whole exchange (1 to 300, 15 by default)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>allow http:// beyond this computer; never possible for production</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the profiles to print; all when left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file; - for standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make the changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the port to listen on; a free one when left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print one JSON document (it always does)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send one request to a token service and show the outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the endpoint to call; “services” lists them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a parameter&apos;s value; with @FILE or - no secret need stand here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save the received tokens in FILE, readable by you alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep profiles and services in DIR for this run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>language of the messages; the system&apos;s when left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show this help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TokenDesk: request and refresh tokens, and see what a token says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“tokendesk-cli COMMAND --help” explains one command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what is in a token, or in every token of a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a profile: one service at one address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the kind of environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the address of the service, such as https://test.example.com</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where a parameter is sent, if the service leaves a choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print profiles as a file to pass on; it holds no secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what importing a profiles file would change; --apply does it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run a small token server on this computer for trying things out, until it is stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how long its tokens are valid (7200 by default)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the token services, built in and your own, with what is wrong in a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check who signed a token; time plays no part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a token, or a text with one token in it; @FILE or - to read one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a key in PEM (public, private, certificate), a JWK or a JWK Set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a shared secret: text, hexadecimal digits or base64</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a JWK Set; a URL is fetched once, by https</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the keys kept with a profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare two tokens: their claims, lifetimes and users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a token or a text with one in it; @FILE or - to read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the token to compare it with, given in the same way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what a claim is in every token of this environment, such as an app id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>send even a token that is known to be expired or replaced, or in doubt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settle requests that were cut short, without sending anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save tokens that you have, those of one pair together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the profile they belong to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a token, in the role that the service gives it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when they expire, where they do not say so themselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the saved tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a saved token, and those it replaced, from this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its number; “tokens list” shows it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have a saved token refreshed; what comes back takes its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>send the token again although it is not known what became of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep saved tokens in a vault that opens with the passphrase in FILE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the environment they should be of: its fixed claims are compared, and its keys check the signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a profile, and its secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a secret of a profile in the vault, or list their names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove the secret KEY</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how long the window leaves a production profile unlocked (1 to 240, 15 by default)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the responses that could not be understood, which may hold tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print them as they came, tokens in full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check whether a server keeps the contract of its token service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the token service; “services” lists them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a value to check with: a parameter, an expired one as expired.NAME, a claim of tokens made for the test, or app_secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a secret header for this check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>form of the report; text when left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>also run what uses up the tokens given with --set, in a test environment; what replaces them is not kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>allow this one check of the production profile NAME; nothing made for the test is sent there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the way to the server: the system&apos;s proxy (the default), none, or http://HOST:PORT or socks5://HOST:PORT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certificates in PEM that are trusted beside the system&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the client certificate, in PEM or PKCS#12; its key goes into the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its private key in PEM, where that is a file of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file with the passphrase that opens them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the lowest version of TLS; 1.2 by default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the SHA-256 of the server&apos;s public key, in hexadecimal or as sha256/BASE64; no other key is accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sign the requests, if the service leaves a choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>header.NAME: sent as that header with every call; app_secret: a shared secret; key: a PEM, JWK or JWK Set; app_secret.LABEL and key.LABEL where there are several; bearer: the token of every request; proxy_login: USER:PASSWORD; client_key: of the client certificate; @- reads standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the connection of a profile; no token and no header is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the request of an exchange as a curl command, secrets masked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its number; “history” shows it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print it complete, as it was sent, where the vault kept its secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the exchanges that took place, the newest first, secrets masked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only those with TEXT in what is kept of them, in either case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most N of them; 100 when left out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>Nothing of what is kept has that text in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No exchange is in the history yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>inspection</name>
    <message>
        <source>Header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payload (text, not JSON)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>json</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyword</name>
    <message>
        <source>header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>payload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ciphertext</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>array</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>string</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>integer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>encrypted key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>initialization vector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>authentication tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>32-bit integer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>64-bit integer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>null</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UTF-8 text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text that a header may hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a named pipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a socket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no such file or folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>operation not permitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it exists already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no space left on the disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disk quota exceeded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read-only file system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too many levels of symbolic links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file name too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>input/output error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no such device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shared secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hexadecimal digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transport error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outcome unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>malformed response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>success</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name of a secret, at most 32 of them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>label</name>
    <message>
        <source>Not expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expiring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No expiry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expiry unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Success</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused by the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transport error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome unknown (sent, no complete response)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Malformed response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serious</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JWT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted JWT (JWE)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opaque token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Production</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mask</name>
    <message>
        <source>[hidden]</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>notice</name>
    <message>
        <source>{role} of “{environment}” has expired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{role} of “{environment}” expires soon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n saved token(s) expired.</source>
        <translation>
            <numerusform>%n saved token expired.</numerusform>
            <numerusform>%n saved tokens expired.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved token(s) about to expire.</source>
        <translation>
            <numerusform>%n saved token about to expire.</numerusform>
            <numerusform>%n saved tokens about to expire.</numerusform>
        </translation>
    </message>
    <message>
        <source>The tokens of “{environment}” were refreshed in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tokens of “{environment}” could not be refreshed. It is not tried again: refresh them yourself.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>outcome</name>
    <message>
        <source>{outcome} · HTTP {status} · {time} ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server&apos;s message: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also in the response: {json}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before you send it again, find out whether it took effect: the tokens you sent may have been replaced already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The response holds these tokens all the same; do not rely on them:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before you send it again, find out whether it took effect.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>profiles</name>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sandbox on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed yet. Add --apply to make these changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added profile “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed profile “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever takes this file needs the definition of the service “{name}” as well: its file from the folder services.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: there is nothing to import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These changes were made, except for what was refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These changes were made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the profile has for its connection in files or in the vault is not in this command: add --cacert, --cert and --key, or --proxy-user as needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: it was refused.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>recover</name>
    <message>
        <source>{endpoint} with “{profile}” had been cut short and was finished now, from the response that was saved: {outcome}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{endpoint} with “{profile}” was cut short before a response was saved. Its outcome is unknown: the service may have replaced the tokens.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>Token report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fingerprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>masked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>request</name>
    <message numerus="yes">
        <source>The server&apos;s clock is %n second(s) ahead of this computer&apos;s.</source>
        <translation>
            <numerusform>The server&apos;s clock is %n second ahead of this computer&apos;s.</numerusform>
            <numerusform>The server&apos;s clock is %n seconds ahead of this computer&apos;s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server&apos;s clock is %n second(s) behind this computer&apos;s.</source>
        <translation>
            <numerusform>The server&apos;s clock is %n second behind this computer&apos;s.</numerusform>
            <numerusform>The server&apos;s clock is %n seconds behind this computer&apos;s.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{parameter}” expired at {time}. This service cannot refresh an expired token, so nothing was sent. Get a new token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a production profile and was not confirmed, so nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>And %n more remark(s).</source>
        <translation>
            <numerusform>And %n more remark.</numerusform>
            <numerusform>And %n more remarks.</numerusform>
        </translation>
    </message>
    <message>
        <source>An earlier request with this token ended without telling whether the token was replaced. Nothing was sent. If it was replaced, sending it again can end the session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This token has been replaced by an earlier request. Nothing was sent; use the new one, which is among the saved tokens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved in the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier request with this token was cut short. Nothing was sent. Open TokenDesk anew: it then finds out what it can about that request.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>response</name>
    <message>
        <source>Reads as a response of {service}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads as a response of {service}; it also fits {others}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sentence</name>
    <message>
        <source>The file is not JSON. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a production environment. Nothing was sent. To allow this one call, add --production &quot;{name}&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent, because what comes back could not be saved. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came back could not be saved. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The response was kept as it came in {path}; a token may be in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}, column {column}: these bytes are not UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text begins with a byte order mark, which JSON does not allow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}, column {column}: this escape is one half of a surrogate pair; the other half is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}, column {column}: the text ends inside a string.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}, column {column}: the text ends before its last bracket is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No secure connection to {host}. Nothing was sent. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled before anything was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s certificate expired on {until}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s certificate is signed by itself, so nobody vouches for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s certificate was issued by {issuer}, which this computer does not trust.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s certificate was revoked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not acceptable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a profile called “{name}”. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile needs a base URL, such as https://test.example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a complete URL. It should look like https://test.example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The URL holds a “#” part, which is never sent. Leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A base URL cannot hold a query (“?…”).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>http:// is never used for production ({host}). Use https.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service {service} has no endpoint “{endpoint}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” cannot be sent as a header: the name or the value holds characters that no header may.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service {service} has no parameter “{parameter}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time limit must be 1 to 300 seconds, not {found}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is built in and cannot be changed. Add a profile of your own instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of “{parameter}” cannot be sent; expected: {expected:word}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The response (HTTP {status}) is not JSON. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The response (HTTP {status}) has no content.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server redirects to {host} (HTTP {status}). Redirects are never followed, so no token went there. Check the URL in the profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The response (HTTP {status}) is neither a success nor a refusal by the service&apos;s contract.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {role} came back unchanged, although this call should replace it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The server&apos;s clock and this computer&apos;s differ by %n second(s). Times left are counted by this computer&apos;s clock.</source>
        <translation>
            <numerusform>The server&apos;s clock and this computer&apos;s differ by %n second. Times left are counted by this computer&apos;s clock.</numerusform>
            <numerusform>The server&apos;s clock and this computer&apos;s differ by %n seconds. Times left are counted by this computer&apos;s clock.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} could not be read and was set aside as {set_aside}; nothing in it was lost. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile “{name}” already has the id {id}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {part:word} is empty (byte {at}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {part:word} holds {character} at byte {at}, which is not a base64url character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header is not JSON. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{raw} is negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not a usable time. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {part:word} ends in “=”, which a JWT leaves out; it was decoded all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command “{name}”. “tokendesk-cli --help” lists the commands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option {name} needs a value: {name} {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option {name} takes no value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option {name} can be given only once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option {name} {value} is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is missing. “tokendesk-cli {command} --help” shows how.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of {name} must look like {form}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard input can be read only once; “-” was given twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile “{name}” is for the service {service}, not for {wanted}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sandbox cannot listen on port {port}; another program may be using it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No token was found in this text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output could not be written in full; what is missing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pointer:pointer}: the file has format {format}; this version of TokenDesk reads formats up to {known}. Use a newer one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pointer:pointer}: “{name}” is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pointer:pointer}: there is no “{name}” in a definition here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pointer:pointer}: expected here: {expected:word}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pointer:pointer}: “{found}” is not allowed here; allowed: {allowed:list}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pointer:pointer}: “{found}” cannot be an id: lower-case letters, digits and “_”, beginning with a letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pointer:pointer}: “{found}” is there twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pointer:pointer}: “{found}” cannot be a path: it must begin with exactly one “/” and hold no query, fragment or dot segment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pointer:pointer}: “{found}” is not a JSON pointer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pointer:pointer}: “{found}” cannot be the name of a header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pointer:pointer}: the endpoint has no parameter “{found}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pointer:pointer}: no endpoint yields a token of the role “{found}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pointer:pointer}: the body can be JSON or a form, not both, and GET has none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pointer:pointer}: “{found}” is the id of a built-in service; choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pointer:pointer}: “{found}” is already defined by {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be read: {detail:word}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is larger than {limit:bytes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{parameter}” expired at {expired_at:time}. This service cannot refresh an expired token, so nothing was sent. Get a new token, or send this one all the same with --send-anyway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is empty; JSON was expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The JSON text has {bytes:bytes}; the limit is {limit:bytes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}, column {column}: arrays and objects are nested more than {limit} levels deep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}, column {column}: an unknown word; without quotes there can only be true, false and null.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}, column {column}: this is not how JSON writes a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}, column {column}: an unknown escape sequence in a string.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}, column {column}: a control character in a string must be escaped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}, column {column}: a value is expected here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}, column {column}: a member name in double quotes is expected here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}, column {column}: a colon is expected here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}, column {column}: a comma or a closing bracket is expected here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}, column {column}: there is more text after the end of the JSON value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} did not accept a connection on port {port}. Nothing was sent. Check that the server is running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} cannot be reached. Nothing was sent. Check the network connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection to {host} within {seconds:seconds}. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header “{name}” cannot be sent: its name or value is not allowed, or the program sets it itself. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A request with this URL or method cannot be made. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} closed the connection before its response was complete. The request may have taken effect; it was not sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What {host} sent is not a proper HTTP response. The request may have taken effect; it was not sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No complete response from {host} within {seconds:seconds}. The request may have taken effect; it was not sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled after the request was sent. It may have taken effect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exchange with {host} broke off (network error {number}). The request may have taken effect; it was not sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The response is larger than {limit:bytes} and was not read to its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid before {from}. Check this computer&apos;s clock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s certificate is for {names:list}, not for this host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no service “{service}”. Known: {known:list}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{scheme}:” cannot be used here; use https or http.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With http://, anyone on the way to {host} could read the tokens. Use https, or allow it for this profile with --allow-http.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is set by the program itself and cannot be given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{parameter}” cannot be sent as {place}; allowed: {allowed:list}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{parameter}” is needed. Give it with --set {parameter}=VALUE or --set {parameter}=@FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no parameter “{parameter}” here. Known: {known:list}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header “{name}” cannot be sent: its name or value is not allowed, or the program sets it itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service refused: {name} = {code}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service refused and gave no code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The response reads as a success, but came with HTTP {status}; by the service&apos;s contract only these are allowed: {allowed:list}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pointer:pointer} is missing in the response.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong type in the response, {pointer:pointer}: expected {expected:word}, found {found:word}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The response reads as a success, but holds no token at {pointer:pointer}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pointer:pointer} says {declared:time}, but “exp” in the token says {exp:time}. They should agree to the second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pointer:pointer} says {text}, but the number beside it says {number}. They should be the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The expiry at {pointer:pointer} cannot be used, so it is unknown when the token expires. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for {asked:days}, granted only {granted:days}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The refusal carries a token at {pointer:pointer}. It was not saved; do not use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only half a pair came back: there is no token at {pointer:pointer}, although this call replaces it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The refusal came with HTTP {status}; by the service&apos;s contract these are expected: {allowed:list}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is in the response more than once; the last one counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{parameter}” was known to be expired and was sent all the same, as you asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} cannot be used as a folder: {detail:word}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not a regular file; it is: {kind:word}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be read: {detail:word}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is larger than {limit:bytes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be written: {detail:word}. What was there before is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} was written, but the disk did not confirm it: {detail:word}. It may be lost in a power failure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program has held {path} for {seconds:seconds}. Nothing was changed. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a profiles file. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pointer:pointer}: “{name}” is there twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pointer:pointer}: this cannot be an id: 1 to 64 letters, digits, “.”, “_” or “-”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} was written by a newer version (format {format}; this one knows {known}). What this version does not understand is kept unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no profile “{name}”. Known: {known:list}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a complete JWT: a signed one has 3 parts and an encrypted one 5, but this has {parts} (byte {at}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {part:word} has a length that base64url never has: characters were lost or added before byte {at}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payload begins like JSON but is not valid JSON. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token has {bytes:bytes}; more than {limit:bytes} are not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{raw} is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature is {bytes:bytes} long; {alg} makes {expected:bytes}. The token was cut or damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is in the {part:word} more than once; programs differ on which one counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last character of the {part:word} carries bits that belong to no byte; no correct encoder writes this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No command was given. “tokendesk-cli --help” lists the commands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{command}” has no option {name}. “tokendesk-cli {command} --help” lists its options.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Argument {position} is one too many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of {name} cannot be used. Allowed: {allowed:list}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no endpoint “{name}”. Known: {known:list}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(none)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(top level)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file of saved tokens holds no token of the role “{role}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the file held before is now in {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service definition {file} is not in use. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{endpoint}” cannot have a URL of its own; its address is always the base URL and its path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pointer:pointer} is {raw}. Read as milliseconds, as the contract says, that lies in 1970; the service seems to send seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another exchange is using this “{parameter}”. Nothing was sent; wait until it has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not a command by itself. One of these must follow: {known:list}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of {name} is not a time. Write it in ISO 8601 or as seconds since 1970, for example: {examples:list}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pointer:pointer}: “asked_days” in this response names “{found}”, a parameter that the endpoint has not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile “{name}” was changed meanwhile, here or by another program; nothing was saved. Close it and open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is in the header more than once; programs differ on which one counts, so the token is refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” in the header has the wrong type; expected: {expected:word}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header names no algorithm (“alg”).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header says “alg”: “{alg}”: nobody signed this token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The algorithm “{alg}” is not supported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This token is encrypted (JWE) and has no signature of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“crit” in the header is not a list of extensions that the header has, each named once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token may only be accepted by who understands its extension “{name}” (“crit”), which is not supported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payload is said not to be base64url-encoded (“b64”: false), which is not supported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last character of the {part:word} carries bits that belong to no byte: the token was changed, or written by an incorrect encoder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature is {bytes:bytes} long, where {alg} needs {expected:bytes}: the token was cut, damaged, or signed in another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature cannot be one: a number in it is outside the range of {alg}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these keys fits the token: {keys:list}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key {key} did not sign this token, or the token was changed since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these keys signed this token, or the token was changed since: {keys:list}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{alg} needs another kind of key: {needed:word}. This one is: {kind:word}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{alg} is checked with a shared secret, and this key is not one (kind: {kind}). With a public key in its place, anyone could make tokens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This RSA-PSS key says that it is not for {alg}: another hash, or a longer salt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key is for {key_alg} alone (“alg”); the token says {alg}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key is not for signatures: its “use” is “{use}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key is not for checking signatures; its “key_ops”: {operations:list}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token names the key “{kid}” (“kid”), and this one is “{key_kid}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This has {bytes:bytes}; more than {limit:bytes} are not read as keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no key: neither PEM nor a JWK or JWK Set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PEM block “{label}” holds no key to check a signature with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PEM block “{label}” is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This private key is locked with a passphrase. Give the public key or the certificate instead: it is all that is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key looks like a JWK but is not JSON. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is missing in the JWK.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” in the JWK has the wrong type; expected: {expected:word}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is in the JWK more than once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” in the JWK is not proper base64url.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” in the JWK has {bytes:bytes}; this curve needs {expected:bytes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The JWK is of a type that is not supported (“kty”: “{type}”).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No supported algorithm uses a key of this kind: {kind}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The public key is not a proper point of the curve {curve}, so it proves nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The RSA key has {bits} bits; at least {least} are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The RSA key has {bits} bits; at most {most} are supported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exponent of the RSA key is 1, even, or too large, so the key proves nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The modulus of the RSA key is even, so the key proves nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret is not written as {form:word}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a key (PEM, JWK or DER), not a shared secret. A public key used as a secret would let anyone make tokens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The JWK Set holds no keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {count} keys; no more than {limit} are read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret has {bytes:bytes}; {alg} needs {least:bytes} or more. Whoever has a token can find a short secret by trying.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header offers a key ({names:list}). It is never used: whoever made the token chose it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With http://, anyone on the way to {host} could put in a key of their own. Nothing was sent. Use https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} sent no keys, only a redirect (HTTP {status}), which is not followed. Give the URL that the keys are really at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} sent no keys: HTTP {status}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This token is opaque: it carries no signature, and only the service that issued it can check it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {count} tokens in this text. Give the one that is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of these options is needed: {options:list}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is cut off: its {part:word} is the last part there is, and it is not followed by what must come next (byte {at}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is shortened: “{mark}” at byte {at} stands in place of the rest. The whole token is needed to read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{raw} is not written as a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{raw} lies beyond the year 9999.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{raw} lies beyond the year 9999 in seconds, which belong here; in milliseconds it would be {as_milliseconds:time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {part:word} has a length that base64url never has; it was decoded without its last character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The algorithm {alg} is weak and not to be used any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature is that of an RSA key of {bits} bits; {alg} needs 2048 at least.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is not to be accepted before {not_before:time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token says it was issued at {issued_at:time}, which is still to come: the clock of its issuer is ahead, or this computer&apos;s is behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token lives {days:days}, which is more than a year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” holds a {kind:word}: whoever has the token can read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” in the {part:word} holds {character}, which cannot be seen or changes how text is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No complete response came from {host}, so there are no keys. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host name {host} was not found. Nothing was sent. Check the URL and the network connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault {path} opens with its passphrase, and none was given. On the command line, give it with --passphrase-file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of the vault {path} is in the keychain; no passphrase opens it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the passphrase of the vault {path}. Nothing in it is damaged or lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key in the keychain is not that of the vault {path}. Nothing in it is damaged or lost; it may belong to another keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a vault {path} already. It was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry of the vault {path} was changed by something else than TokenDesk and no longer opens (table {table}, row {row}). Everything else in it is usable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault {path} was written by a newer version (format {format}; this one knows {known}). It is only read; nothing is saved in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is a database of another program. It was left as it is; move it away to save tokens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault {path} is damaged ({detail:word}) and was set aside, whole, as {set_aside}. Nothing in it was changed; a new vault takes its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault {path} turned out to be damaged ({detail:word}). It will be set aside, whole, when it is opened next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full: {path} cannot be written. What was saved before is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program has been writing to the vault {path} for {seconds:seconds}. Nothing was changed. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault {path} cannot be used: {detail:word}. What was saved before is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no saved token with the id {id}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keychain answers in this session. Use a passphrase instead (on the command line: --passphrase-file).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain did not answer for {seconds:seconds}. Nothing was changed. Try again when it responds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain has no entry “{name}”, which opens the vault. The vault is unchanged: restore that entry, or use the keychain it was made with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain has an entry “{name}” already. It was not overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain reports an error ({detail:word}). Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier exchange of this token was cut short and has not been settled. Nothing was sent. Settle it first (on the command line: recover).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier exchange of this token ended without telling whether the token was replaced. Nothing was sent. To send it all the same, choose so (on the command line: --retry-unknown, or --send-anyway with call).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This token has been replaced by an earlier exchange. Nothing was sent; use the new one, which is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TokenDesk was ended before a whole response had been saved. Whether the service replaced the tokens is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A response of {service}.{endpoint} was saved but cannot be read, because this endpoint is not defined any more. It is kept; restore the definition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service {service} has no endpoint that refreshes this token, or a token that it takes is not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There were tokens in this response, though it is no success. They were saved beside the old ones, which may still be the good ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new “{role}” is not for whom the old one was: {claims:list} differ. It was saved beside the old one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tokens of the service {service} have no claim “{claim}” that an environment could fix. There are: {known:list}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of the claim “{claim}” needs 1 to 256 characters, without control characters and without spaces around it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The claim “{name}” is “{found}”, but in tokens of the environment “{profile}” it is “{expected}”. This token seems to belong to another environment or app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A JWK is a JSON object, and this is none (found: {found:word}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header is JSON, but not an object (found: {found:word}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payload is neither JSON nor text: its byte {offset} is {byte}, which is not UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” stands where a token belongs: a placeholder that was never filled in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of the header ({names:list}) stands outside the signature, in the unprotected “header”. A token without a protected header is not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This has five parts, as an encrypted token does, but the header has no “enc”, so it is neither encrypted nor signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{raw} lies beyond the year 9999; in microseconds it would be {as_microseconds:time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{raw} lies beyond the year 9999; in nanoseconds it would be {as_nanoseconds:time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header says “alg”: “{alg}”: nobody signed this token. Never accept it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header names no algorithm: “alg” is missing, empty or no string.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature is empty, although the header names the algorithm {alg}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token has no expiry (“exp”): it never ends by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token expires at {expires_at:time}, no later than it was issued ({issued_at:time}), so it was never good for any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payload is not a JSON object (found: {found:word}), so there are no claims.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The content is compressed before it is encrypted (“zip”), so its length may tell what is in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No algorithm is registered under the name “{alg}” (upper and lower case differ), so most programs can do nothing with this token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The algorithm {alg} does not belong in a token of this kind: signatures and encryption have different ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No content encryption is registered under the name “{enc}” (upper and lower case differ), so most programs cannot decrypt this token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” in the header has the wrong type. Expected: {expected:word}; found: {found:word}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“crit” in the header is {raw}, which is not a list of extensions that the header has, each named once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a program that understands the extension “{name}” (“crit”) may accept this token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header says that the payload is not base64url-encoded (“b64”: false); it was decoded all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The claim “{name}” has the wrong type. Expected: {expected:word}; found: {found:word}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token expires at {expires_at:time}, no later than it becomes valid ({not_before:time}), so it is never good for any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {part:word} is {bytes:bytes} long; {enc} makes {expected:bytes}. The token was cut or damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encrypted key is empty, although {alg} needs one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is an encrypted key of {bytes:bytes}, although {alg} has none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unprotected “header” holds {names:list}, which no signature covers: anyone may have changed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This call replaces the tokens you give it, and nothing would keep the new ones. Nothing was sent. Add --passphrase-file FILE to keep them in the vault, --out FILE to save them in a file, or --reveal to print them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile has no secret “{key}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the keys at hand signed this token, and the keys of these could not be had: {keys:list}. One of those may have signed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” may carry a secret, and secrets do not go into the file of profiles. Keep it in the vault (profiles secret … header.{name}=@FILE), or give it with each call: --header {name}=@FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keys are kept with the profile “{name}”. Give the key with --key, --secret or --jwks, or keep it with the profile (profiles secret).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not refreshed automatically.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic refresh was switched off, because the last one did not succeed ({outcome:word}). Refresh the token yourself, then switch it on again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not refreshed automatically: somebody else may use these tokens, and would be locked out. Mark them as used only here first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not refreshed automatically: “{name}” is a production environment, and it is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not refreshed automatically: the profile “{name}” is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not refreshed automatically: it is not known when these tokens expire.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not refreshed automatically: a token expired at {expired_at:time}, and this service cannot refresh an expired one. Get a new token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not refreshed automatically: these tokens live for {seconds:seconds} only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not refreshed automatically: what became of these tokens in an earlier exchange is not known. Refresh the token yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A production environment can stay unlocked for 1 to 240 minutes, not for {found}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{parameter}” is a token of “{name}”, which is another environment. Nothing was sent. Choose that environment, or use a token of this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The environment “{name}” that this token was saved for was removed. Nothing was sent. Save the token anew for the environment that it belongs to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy {proxy} wants a login, for which a request over http:// would be sent twice. Nothing was sent. Use https://, or a proxy without a login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client certificate of this environment, or its key, is not there or cannot be read. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificates that this environment trusts cannot be read. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s public key is not the one that is pinned. Its SHA-256 is {found}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no vault yet ({path}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of the vault, {path}, was removed, moved or replaced while the vault was open. Nothing can be saved in it any more. Put it back, or lock the vault and open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its turn has not come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs a value for “{parameter}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs a value for “{parameter}”, or the app secret to make one with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs the app secret, to make a value for “{parameter}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs an expired value for “{parameter}” (on the command line: --set expired.{parameter}=@FILE).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs a token of the role “{role}”, and none was received.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The “{parameter}” is not a JWT signed with the app secret, so one like it cannot be made for the test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values made for a test are never sent to a production environment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would use up tokens, and that is never done in a production environment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would use up the tokens given. To allow that in a test environment, agree to it (on the command line: --use-up).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says nothing unless “{check}” succeeds, and that did not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{check}” failed, so this could not be judged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was no such response to look at: {outcome:word}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The claim “{claim}” cannot be compared: one of the tokens does not state it, or is not a JWT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is not a JWT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no key at hand that fits the signature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is made for the test does not state “{claim}”. A server that looks at it refuses it; state it in the profile (on the command line: --claim, or --set {claim}=… here).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The expiry of one of the tokens is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected HTTP status {expected}, got {got}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected: {expected:word}. Got: {got:word}. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No complete response came. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected {expected}, got {got}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This value must not be {got}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing should be here, but there is {got}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This should be at {other}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected: {expected:word}. Got {got}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token does not have the form of a JWT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no token of the role “{role}” in the response.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token that was just received has expired: this reads as {got:time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{got} is not a usable time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app secret does not verify the signature. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The claim “{claim}” should be {expected} and is {got}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token&apos;s own exp is {expected:time}, but the response states {got:time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token states no exp of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is {got}, but {other} says {expected}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ends at {got:time}, earlier than the {expected:time} before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It took {got} ms; at most {expected} ms are expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pointer:pointer}: the service has no endpoint “{found}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pointer:pointer}: no case or check “{found}” stands above this place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no service “{name}”. Those that can be checked: {known:list}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The definition of “{name}” has no contract to check. Those that have one: {known:list}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no private key. The key of a client certificate is a private key in PEM, without a passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pointer:pointer}: “{found}” is nothing that can be signed or sent here; docs/services.md lists what can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests of “{name}” need secrets that are not here: {secrets:list}. Nothing was sent. Give them: in the settings of the environment, or with profiles secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bearer token is one word, without “Bearer”, spaces or line breaks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The login of a proxy is written as USER:PASSWORD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests of “{name}” need secrets in the vault, and the vault does not open. Nothing was sent. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The definition of “{service}” leaves no choice about signing requests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed requests carry “{claim}”: say what it is in this environment (command line: --claim {claim}=VALUE).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no proxy. Write “system”, “none”, or an address such as http://proxy.example.com:3128 or socks5://proxy.example.com:1080.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A profile holds no secret: leave the user name and the password out of the proxy&apos;s address. They are kept in the vault, as proxy_login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no certificate in PEM in it, or one that is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A profile holds no secret: there is a private key among the certificates. It is kept in the vault, as client_key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is neither a certificate nor a private key in it that can be read. A client certificate is a file in PEM or PKCS#12 (.pem, .crt, .p12, .pfx).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is sealed, and this passphrase does not open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is sealed with a cipher that is not used any more. Export it anew, for example with AES-256.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A client certificate needs its private key as well: choose a file that holds both, in PEM or PKCS#12.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The private key is not that of the certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lowest version of TLS is 1.2 or 1.3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no pinned key: it takes the SHA-256 of the server&apos;s public key, 64 hexadecimal digits or sha256/ and Base64.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request is to be signed, and there is no secret to sign it with. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This exchange is not in the history; nothing else is affected. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This exchange is in the history without its secrets: it can be read, but not be copied or sent again complete. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history {path} was written by a newer version (format {format}; this one knows {known}). It is only read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is a database of another program, and is left as it is. Move it away to have a history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history {path} was damaged ({detail:word}) and was set aside as {set_aside}. A new one begins; saved tokens are not affected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history {path} is damaged ({detail:word}). The next exchange sets it aside and begins a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history {path} was removed or replaced while it was open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full, so {path} could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program was writing to the history {path} for {seconds:seconds}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history {path} cannot be read or written: {detail:word}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no exchange {id} in the history. “tokendesk-cli history” lists those there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secrets of exchange {id} were not kept: no vault was open when it took place. Only the masked request can be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange {id} was stopped before a request could be made, so there is none to show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a curl command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command is larger than {limit:bytes}; it was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command has more than {limit} parts; it was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command holds a NUL character, which no command can. It was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quotation mark {quote} is opened and not closed: part of the command may be missing. Copy it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{option} stands at the end and needs a value: part of the command may be missing. Copy it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no URL in the command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{option} is not known here and was not taken over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{option} was not taken over: certificates are always checked. For a server of your own, give the profile its certificate authority.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{option} was not taken over: certificates are a setting of the profile. No file was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{option} names the file {file}, which was not read. Fill in the value yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{option} was not taken over: redirects are never followed, since they could carry a token elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{option} only concerns curl itself and has no effect here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands behind the command was not looked at; only its first request counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second URL, to {host}, was not taken over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A shell would put something else in the place of {text}; nothing was run, and it stands as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headers that were not taken over, since the program sets its own or they only describe a browser: {names:list}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header {name} was not taken over: no header may be written so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was not taken over: {endpoint} has no such parameter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command uses {found}; this endpoint is asked with {expected}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body was not taken over: it is neither a form nor a JSON object of texts and numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” cannot be its name. A profile needs a name of 1 to 64 characters, without control characters and without spaces around it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The URL holds a user name or password, and leads to {host}. Leave them out: a URL is shown and passed on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The URL “{url}” holds a space, a control character or a backslash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds {found} profiles; at most {limit} are imported at once. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is called a test profile, but {host} is a production host: that of the profile “{profile}”. A file cannot bring that in. If it is right, make the profile yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is a symbolic link, which an export does not follow. Nothing was written. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file {path} already. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is PRODUCTION here, and would become a test environment: nothing would be locked or framed any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a test environment here, and would become PRODUCTION.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host {host} is written with letters beyond a–z, as “{letters}”, and may only look like one that you know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It brings certificate authorities of its own: whoever has their keys could pass for {hosts:list}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is sent to {hosts:list} would go through the proxy {proxy}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} is reached with http://: anyone on the way could read the tokens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a production profile, but your test profile “{profile}” has its host {host} as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} was not reached through the proxy {proxy}. Nothing was sent. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} ended the secure connection with an error before it answered. Most often it wants a client certificate, or another one: see the connection of this environment. The request may have taken effect; it was not sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing accepts connections there. Check that the proxy is running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the proxy was not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy wants a login, and none is kept for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy refused the login that is kept for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy does not allow that connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy did not find or reach the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy did not do what it was asked to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answers there speaks no TLS: check the port, and https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has no TLS that is new enough: 1.2 or later, or 1.3 where the environment asks for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server closed the connection instead of agreeing on TLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server found no encryption in common, or wants a client certificate, or another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is sealed: its passphrase is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name “{name}” has letters that only look like a–z ({letters}), and may pass for another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The login that you keep for the proxy would be sent to {proxy} from then on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you keep for this profile ({names:list}) would be used for requests to {hosts:list} from then on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests would go to {origins:list}, where none of them goes now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile’s own certificate authorities would be taken away: a server that only they vouch for would no longer be trusted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pinned key would be taken away: any certificate that is trusted would do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another key would be pinned: only a server with that key would be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client certificate would be taken away: a server that asks for one would refuse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS 1.2 would do, where TLS 1.3 is required now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its requests would no longer be signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be used. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{option} was not taken over: the way to the server is a setting of the profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of {name} is masked in the command and was not taken over. Fill it in yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pinned key needs https://: {host} is reached with http://, where no key is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP {status} is no status this service answers with: the URL in the profile may be wrong, or the server out of order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile “{name}” in the file of profiles ({pointer:pointer}) cannot be used; it stays there as it is. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sharing</name>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>base URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whole URLs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>secret HTTP headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>places of parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fixed claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time unlocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whether requests are signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whether http:// is allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(none)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP header %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>app secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bearer token of the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key to check signatures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>private key of the client certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>login of the proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>service definition “%1” (put its file into the folder services)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trusted certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>client certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lowest TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pinned key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>signature</name>
    <message>
        <source>Signature matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature fails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature matches the key {key} ({alg}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature matches the key {key} ({alg}), but this key is too weak to rely on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>td::gui::AddTokensDialog</name>
    <message>
        <source>Add tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type or paste at least one token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the same as the one before it. Nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is saved already. Nothing was saved again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>td::gui::ArrivalStrip</name>
    <message>
        <source>Show response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A request of another profile has ended: %1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>td::gui::BackStrip</name>
    <message>
        <source>What you pasted is inspected here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the page where it was pasted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>td::gui::CertificateField</name>
    <message>
        <source>%1, until %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>td::gui::CheckModel</name>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Got</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place in the response</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>td::gui::CheckPage</name>
    <message>
        <source>Also run what uses &amp;up the tokens given here; what replaces them is not kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Run the checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;py report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks of the contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The definition of this service says nothing that could be checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Sends %n request(s) to the sandbox on this computer, which makes up what is needed.</source>
        <translation type="unfinished">
            <numerusform>Sends %n request to the sandbox on this computer, which makes up what is needed.</numerusform>
            <numerusform>Sends %n requests to the sandbox on this computer, which makes up what is needed.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is production: nothing made up for the check is sent there, and no token is used up. Most checks are not run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app secret of “%1” makes what the check needs. What you fill in is used first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in what you have. With the app secret of “%1”, added as a key of this environment (Inspect, Add key…), TokenDesk makes the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets of this environment that the check needs are kept in the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request %1 of %2…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tokens made for the check do not state “%1”, and a server that looks at it refuses them. Give it above, or in the settings of the environment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report was copied.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>td::gui::ClaimsModel</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relative</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>td::gui::ComparePane</name>
    <message>
        <source>Compare &amp;with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differences</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>td::gui::ConnectionForm</name>
    <message>
        <source>Pro&amp;xy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login of the prox&amp;y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trusted certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase of the client certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lo&amp;west TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;inned key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 of the server&apos;s public key; empty: any key of a trusted certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In effect: no proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In effect: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That of the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This one:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those of the system, no others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test c&amp;onnection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>such as user:password</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>td::gui::DecisionDialog</name>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>td::gui::DifferencesModel</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the other</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>td::gui::EndpointBar</name>
    <message>
        <source>sandbox on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method and URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes unencrypted: this profile&apos;s setting “Allow http://” permits it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End&amp;point</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>td::gui::EnvironmentActions</name>
    <message>
        <source>&amp;Environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Duplicate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no profile of your own to export yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 copy %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is there already. What is in it is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove environment profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the profile “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove from this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n profile(s) to %1. Secrets are not in the file.</source>
        <translation>
            <numerusform>Wrote %n profile to %1. Secrets are not in the file.</numerusform>
            <numerusform>Wrote %n profiles to %1. Secrets are not in the file.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its settings, secret headers and keys are removed from this computer; saved tokens stay. Nothing changes on the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in &amp;secrets…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This profile lacks no secret that it is known to need.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>td::gui::EnvironmentBar</name>
    <message>
        <source>Environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is sent from this page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep every secret and personal claim covered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment profile %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: choose another environment profile (Ctrl+E)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlocked %1 · Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked · Unlock…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock this production environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock this production environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests are sent for %1 more. Lock it now: Ctrl+L</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is sent to this production environment. Unlock it: Ctrl+L</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 via %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>td::gui::ExportDialog</name>
    <message>
        <source>Secrets, by name only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs the definition of the service “%1”: pass its file on as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No secret leaves with a profile, only the names of those it is used with. Hosts, URLs and ordinary headers do: see who gets the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What &amp;leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>td::gui::FoundModel</name>
    <message>
        <source>line %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>td::gui::HeaderRow</name>
    <message>
        <source>Header name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Header value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value of the header %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header is a secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header %1 is a secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A header of this name is always treated as a secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the header %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>td::gui::HistoryActions</name>
    <message>
        <source>Choose an exchange first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its environment, or the endpoint in it, is no longer on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All values are filled in, those that are secret too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret values were not kept, or the vault that has them is not open: fill them in yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fills in the Request page and presses Send there, with all its questions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was stopped before a request could be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies the request as a curl command, with every secret masked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its secrets were not kept, or the vault that has them is not open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies the request as it was sent. The clipboard is cleared 30 seconds later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as curl with secrets…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from history…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy with secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the request to “%1” of %2 complete?</source>
        <extracomment>%1: an environment, %2: date and time</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command holds every token and secret in clear: whoever gets it can send the request. It is on the clipboard for 30 seconds at most; a shell keeps it in its own history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy with secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the exchange with “%1” of %2 from the history?</source>
        <extracomment>%1: an environment, %2: date and time</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was kept of it is deleted on this computer and cannot be brought back. Saved tokens stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>td::gui::HistoryDetails</name>
    <message>
        <source>Choose an exchange to see what was sent and what came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refreshed in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part of a contract check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No exchange matches the search and the filters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>td::gui::HistoryModel</name>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contract check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>td::gui::HistoryPage</name>
    <message>
        <source>Go to Re&amp;quest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any text in request, response or outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En&amp;vironment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lear history…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history is off: nothing of what you send is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you send, and what comes back, appears here, secrets masked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n exchange(s)</source>
        <translation>
            <numerusform>%n exchange</numerusform>
            <numerusform>%n exchanges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n exchange(s)</source>
        <extracomment>How many of all exchanges the search and the filters let through</extracomment>
        <translation>
            <numerusform>%1 of %n exchange</numerusform>
            <numerusform>%1 of %n exchanges</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied, secrets masked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied with its secrets, for 30 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clipboard was cleared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchanges, the newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All environments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All outcomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove everything from the history, and keep nothing from now on?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Keep only what is not older than %n day(s)?</source>
        <translation>
            <numerusform>Keep only what is not older than %n day?</numerusform>
            <numerusform>Keep only what is not older than %n days?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deletes %n exchange(s) on this computer, for good. Saved tokens stay.</source>
        <translation>
            <numerusform>Deletes %n exchange on this computer, for good. Saved tokens stay.</numerusform>
            <numerusform>Deletes %n exchanges on this computer, for good. Saved tokens stay.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Delete them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove every exchange from the history?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the environment has for its connection in files or in the vault (certificates, the login of a proxy) is not in it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>td::gui::ImportDetails</name>
    <message>
        <source>&amp;What is in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep &amp;mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take &amp;theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep &amp;both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that could be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a profile above to see what is in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With http://, anyone on the way to %1 could read the tokens. The file would have to use https, or to allow http:// for this profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have a profile called “%1” already. Which one do you want?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have “%1” already, as another kind of environment. Which one do you want?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have “%1” already, with other headers. Which one do you want?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have “%1” already, and this one is reached or signed another way. Which one do you want?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have “%1” already, of another service. Which one do you want?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have “%1” already, and this one leads elsewhere, or there without encryption. Which one do you want?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>td::gui::ImportDialog</name>
    <message>
        <source>Import profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another &amp;file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the import does, &amp;profile by profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file would change your profiles as follows. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to import from this file. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import is done. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New: %1, changed: %2, unchanged: %3, refused: %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of the profiles need secrets, which are never in such a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflicts: %1; yours stay unless you say otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in &amp;secrets…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>td::gui::ImportModel</name>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflict: mine stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflict: theirs is taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflict: both are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New, waits for its service</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>td::gui::InspectPage</name>
    <message>
        <source>Paste a &amp;token, a response or a message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text to inspect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste here with Ctrl+V, or drop a text or a file. What is a token in it is found, masked and read. Nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it: get a &amp;sample token from the Sandbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a text to inspect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No token was found in this text.

A token is found by its form (three parts with dots between them, the first beginning with eyJ), after &quot;Bearer&quot;, in a JSON field named for a token, or when it stands alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Fo&amp;und %n token(s), the one that expires first leading:</source>
        <translation>
            <numerusform>Fo&amp;und %n token:</numerusform>
            <numerusform>Fo&amp;und %n tokens, the one that expires first leading:</numerusform>
        </translation>
    </message>
    <message>
        <source>This text is larger than 1 MiB; that much is inspected at most. Nothing was replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 cannot be read. Nothing was replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to inspect yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here comes what the text says: whose token it is, whether it is still good, and why not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit te&amp;xt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mask token&amp;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a curl command. It can fill in a request; nothing is run or sent by that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use in Request</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>td::gui::KeyList</name>
    <message>
        <source>in the vault, which is not open</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>secret, %n bit(s)</source>
        <translation type="unfinished">
            <numerusform>secret, %n bit</numerusform>
            <numerusform>secret, %n bits</numerusform>
        </translation>
    </message>
    <message>
        <source>private key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>td::gui::KeysDialog</name>
    <message>
        <source>Keys for checking signatures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>K&amp;ey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Belongs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PEM, JWK or JWK Set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a PEM key or certificate, a JWK or a JWK Set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret, as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret, in hexadecimal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret, in Base64</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PEM, certificate, JWK or JWK Set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This secret can also create tokens: whoever has it can pass for the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only public keys are needed here. Nothing that a token itself offers is ever used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read, or is larger than 1 MiB. No key was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) added.</source>
        <translation>
            <numerusform>%n key added.</numerusform>
            <numerusform>%n keys added.</numerusform>
        </translation>
    </message>
    <message>
        <source>URL of a JWK Set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JWK Set at a URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking for the JWK Set…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret: text, hexadecimal or Base64</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;vault…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept in memory until TokenDesk ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is saved in the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept in memory, and saved in the vault once that is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys of environments are kept in the vault.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>td::gui::LeaveQuestion</name>
    <message>
        <source>Something would be lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A request that replaces tokens is on its way. Whoever leaves now does not learn what became of it, nor get the new tokens: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New tokens exist only in this window: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit and lose them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;tay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied. Paste it where it belongs before quitting: the clipboard may be emptied when the program ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing would be lost any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit TokenDesk?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy new pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>td::gui::LifetimeBar</name>
    <message>
        <source>%1 % of the lifetime left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lifetime unknown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>td::gui::MainWindow</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open a text to inspect…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Inspect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide &amp;secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;system has them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About TokenDesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About TokenDesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TokenDesk %1

Asks token services for tokens, says everything true about a token, and never loses one.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved &amp;tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Notices about saved tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract chec&amp;k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Histor&amp;y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>td::gui::NeededSecretsDialog</name>
    <message>
        <source>They are kept in memory, and saved in the vault once that is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are kept in memory until TokenDesk ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are saved in the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is missing any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These secrets are used with the profiles and are never passed on with them. Ask whoever gave you the file. What you leave empty can be filled in later, from the menu of the environment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>td::gui::NoticeBar</name>
    <message>
        <source>Notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service definition %1 is left out: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not every secret of the environments could be kept in the vault or read from it. What was given here is in memory until TokenDesk ends, and is tried again. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>td::gui::OfferStrip</name>
    <message>
        <source>Put this away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>td::gui::ParameterField</name>
    <message>
        <source>Left empty, a fresh sample is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left empty, %1 is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it for 10 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was pasted: more than %1 characters cannot be a value.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>td::gui::PasteBox</name>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>td::gui::ProfileDialog</name>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit environment profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New environment profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate environment profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile “%1” was removed meanwhile, here or by another program; nothing was saved. To have it again, make a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close without saving?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was typed here is lost then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close without saving</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>td::gui::ProfileForm</name>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ser&amp;vice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Production</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Base URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow &amp;http://</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time &amp;limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seconds (1 to 300)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add a header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With http://, anyone on the way to %1 could read the tokens. Use https, or tick “Allow http://”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For trying out: requests are sent without asking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never for production: anyone on the way could read the tokens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without TLS, anyone on the way could read the tokens. Not needed for a server on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added to every request. A secret header is kept in the vault; without a vault, in memory until TokenDesk ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the vault, which is not open: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Unlocked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minutes (1 to 240), after its name or host was typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens of real users. The window carries a red frame, and nothing is sent until the profile was unlocked by typing its name or its host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose whether this is test or production.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not chosen yet. Whether an environment is production cannot be told from its address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask a production server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask %1 for its base URL, once?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is production. No token and no header of the profile is sent, and no secret but what the connection itself takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ask once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no address of a proxy. It looks like http://proxy.example.com:8080 or socks5://proxy.example.com:1080.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the user name and the password out of the address: they have a field of their own below, and are kept in the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a PRODUCTION 生产 host: that of your profile “%2”. As a test environment, requests would be sent there without asking.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>td::gui::RawView</name>
    <message>
        <source>Reve&amp;al for 10 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole token for ten seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cop&amp;y token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token as it was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Token, %n byte(s)</source>
        <translation>
            <numerusform>Token, %n byte</numerusform>
            <numerusform>Token, %n bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>Header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payload</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Signature, %n byte(s)</source>
        <translation>
            <numerusform>Signature, %n byte</numerusform>
            <numerusform>Signature, %n bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>Not shown while secrets are hidden: it may say who the user is.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>td::gui::RecoveryStrip</name>
    <message>
        <source>Close this notice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>td::gui::RequestPage</name>
    <message>
        <source>This replaces both tokens; whoever uses the old ones must get the new ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sandbox could not be started: this computer has no free port for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile was changed since then. Send the request again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile was changed meanwhile, so nothing was sent. Send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This request replaces both tokens. The new ones are kept in the vault, so it must be open before anything is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a refresh in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets that requests of this environment need are kept in the vault, so it must be open before anything is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This environment leads to another host now than it did then. Nothing was sent: check it before you do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filled in from the curl command. Nothing was sent: look at it, then send it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It asks the service %1 at %2, and no environment of yours has this address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes to %1, and no service known here has this address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headers that this environment does not send, and that were left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filled in as it was then. Press Send to send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its secrets were not kept: fill them in again, then press Send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filled with the token. Press Send to refresh it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New envi&amp;ronment from this command…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>td::gui::ResponseCard</name>
    <message>
        <source>Response of a known service</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>td::gui::ResultView</name>
    <message>
        <source>No response yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here come the outcome in words, the tokens with their time left, and the response, masked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile “%1” of this request was removed since then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile “%1” of this request was changed since then.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>td::gui::SavedActions</name>
    <message>
        <source>Choose a token first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the Request page with it. Nothing is sent yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with the token that it replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has replaced no token, so there is nothing to compare it with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clipboard is cleared 30 seconds later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A refresh replaces both tokens; whoever uses the old ones must get the new ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has expired, and the service refreshes none that has. Request a new token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has expired, and the service refreshes none that has. Get new tokens from where these came from, and add them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The environment “%1” is no longer on this computer, so it cannot be asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request a new token…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh token…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1 %2 of “%3” from this computer?</source>
        <extracomment>%1: what kind of token, %2: the token, masked, %3: the environment</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is deleted here, with the tokens that it replaced, and cannot be brought back. Nothing changes on the server: there it is good until it expires.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove from this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens that are kept only for this session are not refreshed by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have it refreshed before it expires, without being asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh in time…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>td::gui::SavedModel</name>
    <message>
        <source>removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>td::gui::SavedPage</name>
    <message>
        <source>Tokens you receive or add appear here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add tokens…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fil&amp;ter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment, service, role, user, state or fingerprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may not be good: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n token</numerusform>
            <numerusform>%n tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n token(s)</source>
        <translation>
            <numerusform>%1 of %n token</numerusform>
            <numerusform>%1 of %n tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>All environments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clipboard was cleared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reload list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied for 30 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>td::gui::SavedTable</name>
    <message>
        <source>No saved token matches the filter.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>td::gui::SecretField</name>
    <message>
        <source>None yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is one; type to replace it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the vault, which is not open; type to replace it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>td::gui::SecretRow</name>
    <message>
        <source>Open a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no file chosen yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may be left for later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>td::gui::SendBar</name>
    <message>
        <source>Request on its way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Send to PRODUCTION 生产</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On its way, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill with a fresh sa&amp;mple</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>td::gui::ServiceFields</name>
    <message>
        <source>In the URL (query)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the body (form)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the body (json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a header (header)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole URL of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where %1 travels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in every token of this environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When given, a token in which it is another one is marked as not of this environment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>td::gui::SigningField</name>
    <message>
        <source>Bearer token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>App secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent with every request. It is kept in the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs the requests, and checks tokens. It is kept in the vault.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>td::gui::TableCell</name>
    <message>
        <source>Hidden</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>td::gui::TimelyDialog</name>
    <message>
        <source>Refresh in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These tokens are &amp;used only here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A refresh replaces them: another program that uses the old ones would be locked out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Refresh them before they expire, by (minutes):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes before they expire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is done while TokenDesk runs and the vault is open, never twice, and in production only while it is unlocked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It will be refreshed at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of “%2”, and what came with it</source>
        <extracomment>%1: what kind of token, %2: the environment</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>td::gui::TokenEntry</name>
    <message>
        <source>It expires at a known time:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The expiry of %1 is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When %1 expires, in local time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>td::gui::TokenNotices</name>
    <message>
        <source>Turn notices off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refreshed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh failed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>td::gui::TokenRow</name>
    <message>
        <source>Inspect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh token…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspect %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh token: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with the token that was refreshed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare %1 with the one that was refreshed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>td::gui::TokenTabs</name>
    <message>
        <source>&amp;Claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hea&amp;der</source>
        <extracomment>The header of a JWT</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Raw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Header parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This token cannot be read, so there are no claims to list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An opaque token holds no claims that could be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The claims are encrypted; they cannot be read without the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payload is not a JSON object, so there are no claims. It stands under Raw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payload holds no claims.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This token cannot be read, so there is no header to list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An opaque token has no header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to say against its form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findin&amp;gs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findin&amp;gs %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>td::gui::TranscriptTabs</name>
    <message>
        <source>Respo&amp;nse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ra&amp;w</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request sen&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hea&amp;ders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response as a tree, masked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response as it came, masked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request as it was sent, masked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headers of request and response, masked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as c&amp;url</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies the request as a curl command, with every secret masked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Masking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No response came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The body is no text, and is not shown: %n byte(s).</source>
        <translation>
            <numerusform>The body is no text, and is not shown: %n byte.</numerusform>
            <numerusform>The body is no text, and is not shown: %n bytes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The response has no body.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incomplete; this much came:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent. This is what would have been:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request (no&amp;t sent)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request as it would have been sent, masked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied, secrets masked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;unmasked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies the response as it came: new tokens may be in it, which could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied, not masked</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Only the beginning was kept, of %n byte(s):</source>
        <translation>
            <numerusform>Only the beginning was kept, of %n byte:</numerusform>
            <numerusform>Only the beginning was kept, of %n bytes:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>td::gui::Tray</name>
    <message>
        <source>Show &amp;TokenDesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Notices about saved tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>td::gui::UncopiedStrip</name>
    <message>
        <source>This new pair exists only in this window: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy new pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This new pair exists only in this window, and its profile was removed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault could not save this new pair. It exists only in this window; saving it is tried again: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save in the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save in a vault…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New tokens that no vault keeps are gone when TokenDesk ends.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>td::gui::UnlockDialog</name>
    <message>
        <source>Unlock production</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or host of the profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a PRODUCTION 生产 environment (%2). What is sent there is real.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>&amp;Type the name of the profile or its host. It is unlocked for %n minute(s) then.</source>
        <translation type="unfinished">
            <numerusform>&amp;Type the name of the profile or its host. It is unlocked for %n minute then.</numerusform>
            <numerusform>&amp;Type the name of the profile or its host. It is unlocked for %n minutes then.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send to PRODUCTION 生产</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is neither its name nor its host.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>td::gui::UnsavedQuestion</name>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new profile is not saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was typed for the profile “%1” is not saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save and quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit without saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;tay</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>td::gui::VaultBar</name>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change how tokens are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock the vault</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>td::gui::VaultChangeDialog</name>
    <message>
        <source>How tokens are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault gets another key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>td::gui::VaultChoice</name>
    <message>
        <source>In a vault whose key is in the system &amp;keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opens by itself when you are signed in to this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a vault under a &amp;passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TokenDesk asks for it at each start. Without it nobody can open the vault, not even you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pa&amp;ssphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Only until TokenDesk ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written to this computer. When TokenDesk ends, the tokens are gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the passphrase that is to open the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two are not the same. Type the passphrase again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep tokens this &amp;way</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>td::gui::VaultDialog</name>
    <message>
        <source>Open the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>td::gui::VaultPane</name>
    <message>
        <source>The vault is being opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Passphrase of the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault is being opened…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How shall TokenDesk keep saved tokens? You can change this later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault does not open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep tokens only until TokenDesk e&amp;nds</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>td::gui::VerdictCard</name>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;both languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say the verdict in English and Chinese, one under the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy re&amp;port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy what is known of this token, masked, for a ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In &amp;English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In &amp;Chinese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In &amp;both languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report was copied. No token is in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report was not copied: a token stands in what it would say. The clipboard is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &amp;key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys that signatures are checked with</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>time</name>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message>
        <source>{larger} {smaller}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{duration} ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in {duration}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokens</name>
    <message>
        <source>from a response that was no success</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for another user or app than the one before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>came back unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only half of the pair was renewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may have been replaced: the last request has no clear outcome</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vault</name>
    <message>
        <source>Made the vault {path}. Its key is in your keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made the vault {path}. Without its passphrase nobody can open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens are kept only until TokenDesk ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens are kept in a vault under a passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens are kept in a vault whose key is in the system keychain.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>verdict</name>
    <message>
        <source>Not expired: {left} left, until {local} ({utc}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expiring: {left} left, until {local} ({utc}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired {left} ago, at {local} ({utc}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unreadable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belongs to user {user} ({claim}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature not checked: this is what the token says, not proof of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet valid: it becomes valid in {left}, at {local} ({utc}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No expiry: this token sets no time at which it ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expiry unknown: nothing here says when it expires.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expiry unknown: “exp” is there, but it is not a usable time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validity unknown: “nbf” is there, but it is not a usable time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expiry unknown: the response says {text}, which is not a usable time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted: its claims cannot be read without the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opaque: only the service that issued it can say what it stands for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires at {local} ({utc}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired at {local} ({utc}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid from {local} ({utc}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It sets no time at which it ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its user is hidden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comes from {profile}, by whose key it is signed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>verify</name>
    <message>
        <source>Keys tried:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This says nothing about time: “inspect” tells whether the token has expired.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
