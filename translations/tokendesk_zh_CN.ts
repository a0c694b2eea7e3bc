<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>SavedWords</name>
    <message>
        <source>None</source>
        <translation>无签名</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>验签通过</translation>
    </message>
    <message>
        <source>Fails</source>
        <translation>验签不通过</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>未验签</translation>
    </message>
</context>
<context>
    <name>call</name>
    <message>
        <source>Saved to {file}, readable by you alone.</source>
        <translation>已保存到 {file}，仅本人可读。</translation>
    </message>
    <message>
        <source>Saved in the vault; “tokens list” shows what is there.</source>
        <translation>已存入保险库，可用 tokens list 查看。</translation>
    </message>
    <message>
        <source>New tokens may be in the response, which could not be read. As it came:</source>
        <translation>响应无法识别，其中可能含有新令牌。原文如下：</translation>
    </message>
    <message>
        <source>New tokens may be in the response, which could not be read. It is kept in the vault; “tokens responses --reveal” prints it.</source>
        <translation>响应无法识别，其中可能含有新令牌。响应已存入保险库，可用“tokens responses --reveal”查看原文。</translation>
    </message>
</context>
<context>
    <name>check</name>
    <message>
        <source>Passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>未通过</translation>
    </message>
    <message>
        <source>Not run</source>
        <translation>未执行</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>必须</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>{count} passed</source>
        <translation>通过 {count} 项</translation>
    </message>
    <message>
        <source>{count} failed</source>
        <translation>未通过 {count} 项</translation>
    </message>
    <message>
        <source>{count} not run</source>
        <translation>未执行 {count} 项</translation>
    </message>
    <message>
        <source>Contract check: {service}, environment {profile} ({host})</source>
        <translation>接口自检：{service}，环境配置 {profile}（{host}）</translation>
    </message>
    <message>
        <source>Place in the response</source>
        <translation>响应中的位置</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查项</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>预期</translation>
    </message>
    <message>
        <source>Got</source>
        <translation>实际</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>in the future</source>
        <translation>将来的时间</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>not earlier</source>
        <translation>不早于之前</translation>
    </message>
    <message>
        <source>not {value}</source>
        <translation>非 {value}</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>invalid</source>
        <translation>无效</translation>
    </message>
    <message>
        <source>opaque</source>
        <translation>不透明</translation>
    </message>
</context>
<context>
    <name>claim</name>
    <message>
        <source>Issuer</source>
        <translation>签发方</translation>
    </message>
    <message>
        <source>Subject: whom the token is about</source>
        <translation>主体：令牌所代表的对象</translation>
    </message>
    <message>
        <source>Audience: whom the token is for</source>
        <translation>受众：令牌供谁使用</translation>
    </message>
    <message>
        <source>Expires at</source>
        <translation>过期时间</translation>
    </message>
    <message>
        <source>Not valid before</source>
        <translation>生效时间</translation>
    </message>
    <message>
        <source>Issued at</source>
        <translation>签发时间</translation>
    </message>
    <message>
        <source>Token id</source>
        <translation>令牌标识</translation>
    </message>
    <message>
        <source>Signed in at</source>
        <translation>登录时间</translation>
    </message>
    <message>
        <source>Authorised party</source>
        <translation>获授权方</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>客户端标识</translation>
    </message>
    <message>
        <source>Scope: what the token allows</source>
        <translation>权限范围</translation>
    </message>
    <message>
        <source>Nonce</source>
        <translation>一次性随机数</translation>
    </message>
    <message>
        <source>Session id</source>
        <translation>会话标识</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>电子邮箱</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>电话号码</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
</context>
<context>
    <name>claims</name>
    <message>
        <source>read as seconds</source>
        <translation>按秒读取</translation>
    </message>
</context>
<context>
    <name>comparison</name>
    <message>
        <source>Both are the same token.</source>
        <translation>两者是同一个令牌。</translation>
    </message>
    <message>
        <source>These are two different tokens; not both have claims that can be read.</source>
        <translation>这是两个不同的令牌，且并非两者都有可读的声明。</translation>
    </message>
    <message>
        <source>Header and claims are the same; the signature or its encoding differs.</source>
        <translation>头部和声明相同，签名或其编码不同。</translation>
    </message>
    <message>
        <source>These are two different tokens.</source>
        <translation>这是两个不同的令牌。</translation>
    </message>
    <message>
        <source>Not both say whose they are.</source>
        <translation>并非两者都写明了所属用户。</translation>
    </message>
    <message>
        <source>Both belong to the same user.</source>
        <translation>两者属于同一用户。</translation>
    </message>
    <message>
        <source>They belong to different users.</source>
        <translation>两者属于不同用户。</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Lifetime: {before}, then {after}.</source>
        <translation>有效期：{before} → {after}。</translation>
    </message>
    <message>
        <source>header</source>
        <translation>头部</translation>
    </message>
    <message>
        <source>Rotated</source>
        <translation>已轮换</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>有更改</translation>
    </message>
    <message>
        <source>Their issuers differ, so nobody can tell whether the user is the same.</source>
        <translation>两者的签发方不同，无法判断是否为同一用户。</translation>
    </message>
    <message>
        <source>without an end</source>
        <translation>永久有效</translation>
    </message>
    <message>
        <source>none, since it expires before it begins</source>
        <translation>无（过期时间早于生效时间）</translation>
    </message>
</context>
<context>
    <name>connection</name>
    <message>
        <source>The name could not be resolved.</source>
        <translation>域名无法解析。</translation>
    </message>
    <message>
        <source>No way to the server was found.</source>
        <translation>无法到达服务器。</translation>
    </message>
    <message>
        <source>The proxy did not let it through.</source>
        <translation>代理没有放行。</translation>
    </message>
    <message>
        <source>TLS did not come about.</source>
        <translation>TLS 未能建立。</translation>
    </message>
    <message>
        <source>The server was reached, and did not answer in HTTP.</source>
        <translation>已连上服务器，但没有得到 HTTP 响应。</translation>
    </message>
    <message>
        <source>No proxy was used.</source>
        <translation>未使用代理。</translation>
    </message>
    <message>
        <source>The proxy was {proxy}.</source>
        <translation>使用的代理：{proxy}。</translation>
    </message>
    <message>
        <source>{host} answers: HTTP {status}, {ms} ms.</source>
        <translation>{host} 有响应：HTTP {status}，{ms} 毫秒。</translation>
    </message>
    <message>
        <source>Any answer will do here: only the way is tried.</source>
        <translation>此处任何响应都算成功：只测试连接是否可达。</translation>
    </message>
</context>
<context>
    <name>countdown</name>
    <message>
        <source>expired just now</source>
        <translation>刚刚过期</translation>
    </message>
    <message>
        <source>expired {duration} ago</source>
        <translation>已过期 {duration}</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) {clock}</source>
        <translation>
            <numerusform>%n 天 {clock}</numerusform>
        </translation>
    </message>
    <message>
        <source>{countdown} left</source>
        <translation>剩余 {countdown}</translation>
    </message>
    <message>
        <source>valid in {countdown}</source>
        <translation>{countdown} 后生效</translation>
    </message>
    <message>
        <source>no expiry</source>
        <translation>未设过期时间</translation>
    </message>
    <message>
        <source>expiry unknown</source>
        <translation>过期时间未知</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>无法解析</translation>
    </message>
</context>
<context>
    <name>header</name>
    <message>
        <source>Algorithm</source>
        <translation>算法</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Content type</source>
        <translation>内容类型</translation>
    </message>
    <message>
        <source>Key id</source>
        <translation>密钥标识</translation>
    </message>
    <message>
        <source>URL of a JWK Set (never followed)</source>
        <translation>JWK Set 的 URL（从不访问）</translation>
    </message>
    <message>
        <source>Embedded key (never trusted)</source>
        <translation>内嵌密钥（从不信任）</translation>
    </message>
    <message>
        <source>URL of a certificate (never followed)</source>
        <translation>证书的 URL（从不访问）</translation>
    </message>
    <message>
        <source>Certificate chain (never trusted)</source>
        <translation>证书链（从不信任）</translation>
    </message>
    <message>
        <source>Certificate thumbprint, SHA-1</source>
        <translation>证书指纹（SHA-1）</translation>
    </message>
    <message>
        <source>Certificate thumbprint, SHA-256</source>
        <translation>证书指纹（SHA-256）</translation>
    </message>
    <message>
        <source>Extensions that must be understood</source>
        <translation>必须支持的扩展</translation>
    </message>
    <message>
        <source>Content encryption</source>
        <translation>内容加密算法</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>压缩方式</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>the profile to use; “profiles list” lists them</source>
        <translation>使用的环境配置，列表见 profiles list</translation>
    </message>
    <message>
        <source>a secret header for this call</source>
        <translation>仅用于本次调用的敏感请求头</translation>
    </message>
    <message>
        <source>allow this one call to the production profile NAME</source>
        <translation>允许本次调用生产环境配置 NAME</translation>
    </message>
    <message>
        <source>print tokens in full</source>
        <translation>显示令牌明文</translation>
    </message>
    <message>
        <source>print one JSON document</source>
        <translation>输出一个 JSON 文档</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>命令：</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>选项：</translation>
    </message>
    <message>
        <source>A value is literal, unless it is @FILE (its content) or - (standard input); @@ stands for a leading @.</source>
        <translation>值按字面使用；@FILE 表示文件内容，- 表示标准输入，开头的 @ 写作 @@。</translation>
    </message>
    <message>
        <source>Exit codes: 0 yes or done, 1 no, 2 usage or not sent, 3 transport error or outcome unknown, 4 malformed, 5 not saved.</source>
        <translation>退出码：0 是或完成，1 否，2 用法错误或未发送，3 网络错误或结果未知，4 格式有误，5 未能保存。</translation>
    </message>
    <message>
        <source>a token or a text with tokens in it; @FILE or - to read one</source>
        <translation>令牌，或含有令牌的文本；用 @FILE 或 - 读入</translation>
    </message>
    <message>
        <source>judge the times as of TIME (ISO 8601, or seconds since 1970)</source>
        <translation>以 TIME 为当前时间判断（ISO 8601 或 1970 年以来的秒数）</translation>
    </message>
    <message>
        <source>the profile&apos;s name</source>
        <translation>环境配置的名称</translation>
    </message>
    <message>
        <source>the service&apos;s id; “services” lists them</source>
        <translation>服务标识，列表见 services</translation>
    </message>
    <message>
        <source>the whole URL of one endpoint, for services that allow it</source>
        <translation>某个接口的完整 URL（限允许单独设置的服务）</translation>
    </message>
    <message>
        <source>a header for every request; secrets are given with each call instead</source>
        <translation>每次请求都带的请求头；敏感信息请在调用时给出</translation>
    </message>
    <message>
        <source>time limit of a whole exchange (1 to 300, 15 by default)</source>
        <translation>单次请求的总时限（1 到 300，默认 15）</translation>
    </message>
    <message>
        <source>allow http:// beyond this computer; never possible for production</source>
        <translation>允许以 http:// 访问其他主机；生产环境一律不允许</translation>
    </message>
    <message>
        <source>List the profiles</source>
        <translation>列出环境配置</translation>
    </message>
    <message>
        <source>the profiles to print; all when left out</source>
        <translation>要导出的环境配置，省略则为全部</translation>
    </message>
    <message>
        <source>the file; - for standard input</source>
        <translation>文件，- 表示标准输入</translation>
    </message>
    <message>
        <source>make the changes</source>
        <translation>执行更改</translation>
    </message>
    <message>
        <source>the port to listen on; a free one when left out</source>
        <translation>监听端口，省略则自动选择</translation>
    </message>
    <message>
        <source>print one JSON document (it always does)</source>
        <translation>输出一个 JSON 文档（总是如此）</translation>
    </message>
    <message>
        <source>Send one request to a token service and show the outcome</source>
        <translation>向令牌服务发送一次请求并显示结果</translation>
    </message>
    <message>
        <source>the endpoint to call; “services” lists them</source>
        <translation>要调用的接口，列表见 services</translation>
    </message>
    <message>
        <source>a parameter&apos;s value; with @FILE or - no secret need stand here</source>
        <translation>参数的值；用 @FILE 或 - 读入，敏感信息不必写在命令行</translation>
    </message>
    <message>
        <source>save the received tokens in FILE, readable by you alone</source>
        <translation>将收到的令牌保存到 FILE，仅本人可读</translation>
    </message>
    <message>
        <source>keep profiles and services in DIR for this run</source>
        <translation>本次运行使用 DIR 中的环境配置和服务定义</translation>
    </message>
    <message>
        <source>language of the messages; the system&apos;s when left out</source>
        <translation>提示语言，省略则随系统</translation>
    </message>
    <message>
        <source>show this help</source>
        <translation>显示本帮助</translation>
    </message>
    <message>
        <source>TokenDesk: request and refresh tokens, and see what a token says.</source>
        <translation>TokenDesk：获取和刷新令牌，查看令牌的内容与状态。</translation>
    </message>
    <message>
        <source>“tokendesk-cli COMMAND --help” explains one command.</source>
        <translation>单个命令的说明见 tokendesk-cli COMMAND --help。</translation>
    </message>
    <message>
        <source>Show what is in a token, or in every token of a text</source>
        <translation>解析一个令牌，或文本中的所有令牌</translation>
    </message>
    <message>
        <source>Add a profile: one service at one address</source>
        <translation>添加环境配置：某个地址上的某项服务</translation>
    </message>
    <message>
        <source>the kind of environment</source>
        <translation>环境类型</translation>
    </message>
    <message>
        <source>the address of the service, such as https://test.example.com</source>
        <translation>服务地址，例如 https://test.example.com</translation>
    </message>
    <message>
        <source>where a parameter is sent, if the service leaves a choice</source>
        <translation>参数的发送位置（限允许选择的服务）</translation>
    </message>
    <message>
        <source>Print profiles as a file to pass on; it holds no secrets</source>
        <translation>导出环境配置以便分享，不含敏感信息</translation>
    </message>
    <message>
        <source>Show what importing a profiles file would change; --apply does it</source>
        <translation>显示导入环境配置文件会带来的更改，加 --apply 执行</translation>
    </message>
    <message>
        <source>Run a small token server on this computer for trying things out, until it is stopped</source>
        <translation>在本机运行一个供试用的小型令牌服务，直到被终止</translation>
    </message>
    <message>
        <source>how long its tokens are valid (7200 by default)</source>
        <translation>签发令牌的有效期（默认 7200）</translation>
    </message>
    <message>
        <source>List the token services, built in and your own, with what is wrong in a file</source>
        <translation>列出内置和自定义的令牌服务，并指出定义文件中的错误</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>用法</translation>
    </message>
    <message>
        <source>Check who signed a token; time plays no part</source>
        <translation>检查令牌由谁签名，与时间无关</translation>
    </message>
    <message>
        <source>a token, or a text with one token in it; @FILE or - to read one</source>
        <translation>令牌，或其中有一个令牌的文本；用 @FILE 或 - 读取</translation>
    </message>
    <message>
        <source>a key in PEM (public, private, certificate), a JWK or a JWK Set</source>
        <translation>密钥：PEM（公钥、私钥、证书）、JWK 或 JWK Set</translation>
    </message>
    <message>
        <source>a shared secret: text, hexadecimal digits or base64</source>
        <translation>共享密钥：文本、十六进制或 base64</translation>
    </message>
    <message>
        <source>a JWK Set; a URL is fetched once, by https</source>
        <translation>JWK Set；如为网址，则以 https 获取一次</translation>
    </message>
    <message>
        <source>the keys kept with a profile</source>
        <translation>环境配置中保存的密钥</translation>
    </message>
    <message>
        <source>Compare two tokens: their claims, lifetimes and users</source>
        <translation>比较两个令牌：声明、有效期和所属用户</translation>
    </message>
    <message>
        <source>a token or a text with one in it; @FILE or - to read it</source>
        <translation>令牌，或含有令牌的文本；用 @FILE 或 - 读取</translation>
    </message>
    <message>
        <source>the token to compare it with, given in the same way</source>
        <translation>用来比较的另一个令牌，写法相同</translation>
    </message>
    <message>
        <source>what a claim is in every token of this environment, such as an app id</source>
        <translation>该环境所有令牌中某个声明的固定值，例如应用 ID</translation>
    </message>
    <message>
        <source>send even a token that is known to be expired or replaced, or in doubt</source>
        <translation>即使令牌已过期、已被替换或结果未知，仍然发送</translation>
    </message>
    <message>
        <source>Settle requests that were cut short, without sending anything</source>
        <translation>处理中途终止的请求，不发送任何内容</translation>
    </message>
    <message>
        <source>Save tokens that you have, those of one pair together</source>
        <translation>保存已有的令牌，同一对令牌一起保存</translation>
    </message>
    <message>
        <source>the profile they belong to</source>
        <translation>所属的环境配置</translation>
    </message>
    <message>
        <source>a token, in the role that the service gives it</source>
        <translation>令牌及其在服务中的角色</translation>
    </message>
    <message>
        <source>when they expire, where they do not say so themselves</source>
        <translation>令牌自身未写明时的过期时间</translation>
    </message>
    <message>
        <source>List the saved tokens</source>
        <translation>列出已存令牌</translation>
    </message>
    <message>
        <source>Remove a saved token, and those it replaced, from this computer</source>
        <translation>从本机移除已存令牌及其替换过的旧令牌</translation>
    </message>
    <message>
        <source>its number; “tokens list” shows it</source>
        <translation>令牌编号，见 tokens list</translation>
    </message>
    <message>
        <source>Have a saved token refreshed; what comes back takes its place</source>
        <translation>刷新已存令牌，用返回的新令牌取代它</translation>
    </message>
    <message>
        <source>send the token again although it is not known what became of it</source>
        <translation>即使此前结果未知，仍再次发送该令牌</translation>
    </message>
    <message>
        <source>keep saved tokens in a vault that opens with the passphrase in FILE</source>
        <translation>令牌存入保险库，口令取自 FILE</translation>
    </message>
    <message>
        <source>the environment they should be of: its fixed claims are compared, and its keys check the signature</source>
        <translation>令牌应属于的环境：与其固定声明核对，并用其密钥验签</translation>
    </message>
    <message>
        <source>Remove a profile, and its secrets</source>
        <translation>删除一个环境配置及其敏感信息</translation>
    </message>
    <message>
        <source>Keep a secret of a profile in the vault, or list their names</source>
        <translation>将环境配置的敏感信息存入保险库，或列出已有名称</translation>
    </message>
    <message>
        <source>remove the secret KEY</source>
        <translation>删除敏感信息 KEY</translation>
    </message>
    <message>
        <source>how long the window leaves a production profile unlocked (1 to 240, 15 by default)</source>
        <translation>窗口中生产配置解锁后保持的时长（1 至 240 分钟，默认 15）</translation>
    </message>
    <message>
        <source>List the responses that could not be understood, which may hold tokens</source>
        <translation>列出无法识别的响应，其中可能含有令牌</translation>
    </message>
    <message>
        <source>print them as they came, tokens in full</source>
        <translation>按原文输出，令牌不作隐藏</translation>
    </message>
    <message>
        <source>Check whether a server keeps the contract of its token service</source>
        <translation>检查服务端是否符合令牌服务的接口约定</translation>
    </message>
    <message>
        <source>the token service; “services” lists them</source>
        <translation>令牌服务；可用 “services” 列出</translation>
    </message>
    <message>
        <source>a value to check with: a parameter, an expired one as expired.NAME, a claim of tokens made for the test, or app_secret</source>
        <translation>用于自检的值：接口参数、过期的参数值（写作 expired.NAME）、自检所造令牌的声明，或 app_secret</translation>
    </message>
    <message>
        <source>a secret header for this check</source>
        <translation>仅用于本次自检的敏感请求头</translation>
    </message>
    <message>
        <source>form of the report; text when left out</source>
        <translation>报告格式；省略时为 text</translation>
    </message>
    <message>
        <source>also run what uses up the tokens given with --set, in a test environment; what replaces them is not kept</source>
        <translation>在测试环境中，同时执行会用掉 --set 所给令牌的检查；换得的新令牌不会保存</translation>
    </message>
    <message>
        <source>allow this one check of the production profile NAME; nothing made for the test is sent there</source>
        <translation>允许对生产环境配置 NAME 执行这一次自检；不会向其发送自检所造的值</translation>
    </message>
    <message>
        <source>the way to the server: the system&apos;s proxy (the default), none, or http://HOST:PORT or socks5://HOST:PORT</source>
        <translation>到服务器的路径：system（系统代理，默认）、none（不用代理），或 http://HOST:PORT、socks5://HOST:PORT</translation>
    </message>
    <message>
        <source>certificates in PEM that are trusted beside the system&apos;s</source>
        <translation>除系统证书外还信任的证书（PEM）</translation>
    </message>
    <message>
        <source>the client certificate, in PEM or PKCS#12; its key goes into the vault</source>
        <translation>客户端证书（PEM 或 PKCS#12），其私钥存入保险库</translation>
    </message>
    <message>
        <source>its private key in PEM, where that is a file of its own</source>
        <translation>证书的私钥（PEM），私钥在单独文件中时使用</translation>
    </message>
    <message>
        <source>the file with the passphrase that opens them</source>
        <translation>存放证书或私钥口令的文件</translation>
    </message>
    <message>
        <source>the lowest version of TLS; 1.2 by default</source>
        <translation>允许的最低 TLS 版本，默认 1.2</translation>
    </message>
    <message>
        <source>the SHA-256 of the server&apos;s public key, in hexadecimal or as sha256/BASE64; no other key is accepted</source>
        <translation>服务器公钥的 SHA-256（十六进制或 sha256/BASE64），其他公钥一律不接受</translation>
    </message>
    <message>
        <source>sign the requests, if the service leaves a choice</source>
        <translation>对请求签名（服务允许选择时）</translation>
    </message>
    <message>
        <source>header.NAME: sent as that header with every call; app_secret: a shared secret; key: a PEM, JWK or JWK Set; app_secret.LABEL and key.LABEL where there are several; bearer: the token of every request; proxy_login: USER:PASSWORD; client_key: of the client certificate; @- reads standard input</source>
        <translation>header.NAME：每次调用都作为该请求头发送；app_secret：共享密钥；key：PEM、JWK 或 JWK Set；有多个时用 app_secret.LABEL 和 key.LABEL；bearer：每个请求携带的令牌；proxy_login：USER:PASSWORD；client_key：客户端证书的私钥；@- 表示从标准输入读取</translation>
    </message>
    <message>
        <source>Try the connection of a profile; no token and no header is sent</source>
        <translation>测试某个环境配置的连接，不发送令牌和请求头</translation>
    </message>
    <message>
        <source>Print the request of an exchange as a curl command, secrets masked</source>
        <translation>将历史记录中的请求显示为 curl 命令，敏感信息已脱敏</translation>
    </message>
    <message>
        <source>its number; “history” shows it</source>
        <translation>它的编号；用“history”查看</translation>
    </message>
    <message>
        <source>print it complete, as it was sent, where the vault kept its secrets</source>
        <translation>按发送时的原样完整显示，前提是保险库保存了其中的敏感信息</translation>
    </message>
    <message>
        <source>List the exchanges that took place, the newest first, secrets masked</source>
        <translation>列出发生过的请求，最新的在前，敏感信息已脱敏</translation>
    </message>
    <message>
        <source>only those with TEXT in what is kept of them, in either case</source>
        <translation>只列出记录中含有 TEXT 的请求，不区分大小写</translation>
    </message>
    <message>
        <source>at most N of them; 100 when left out</source>
        <translation>最多列出 N 条；省略时为 100</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>Nothing of what is kept has that text in it.</source>
        <translation>保存的记录中没有这段文字。</translation>
    </message>
    <message>
        <source>No exchange is in the history yet.</source>
        <translation>历史中还没有任何交换。</translation>
    </message>
</context>
<context>
    <name>inspection</name>
    <message>
        <source>Header</source>
        <translation>头部</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>声明</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>载荷</translation>
    </message>
    <message>
        <source>Payload (text, not JSON)</source>
        <translation>载荷（文本，不是 JSON）</translation>
    </message>
</context>
<context>
    <name>json</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
</context>
<context>
    <name>keyword</name>
    <message>
        <source>header</source>
        <translation>头部</translation>
    </message>
    <message>
        <source>payload</source>
        <translation>载荷</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>ciphertext</source>
        <translation>密文</translation>
    </message>
    <message>
        <source>object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>array</source>
        <translation>数组</translation>
    </message>
    <message>
        <source>string</source>
        <translation>字符串</translation>
    </message>
    <message>
        <source>number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>integer</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>encrypted key</source>
        <translation>加密密钥</translation>
    </message>
    <message>
        <source>initialization vector</source>
        <translation>初始向量</translation>
    </message>
    <message>
        <source>authentication tag</source>
        <translation>认证标签</translation>
    </message>
    <message>
        <source>32-bit integer</source>
        <translation>32 位整数</translation>
    </message>
    <message>
        <source>64-bit integer</source>
        <translation>64 位整数</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>布尔值</translation>
    </message>
    <message>
        <source>null</source>
        <translation>空值（null）</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>UTF-8 text</source>
        <translation>UTF-8 文本</translation>
    </message>
    <message>
        <source>text that a header may hold</source>
        <translation>可作为请求头的文本</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>a named pipe</source>
        <translation>命名管道</translation>
    </message>
    <message>
        <source>a socket</source>
        <translation>套接字</translation>
    </message>
    <message>
        <source>a device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>no such file or folder</source>
        <translation>没有该文件或文件夹</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>权限不足</translation>
    </message>
    <message>
        <source>operation not permitted</source>
        <translation>不允许此操作</translation>
    </message>
    <message>
        <source>not a folder</source>
        <translation>不是文件夹</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>是文件夹</translation>
    </message>
    <message>
        <source>it exists already</source>
        <translation>已存在</translation>
    </message>
    <message>
        <source>no space left on the disk</source>
        <translation>磁盘空间不足</translation>
    </message>
    <message>
        <source>disk quota exceeded</source>
        <translation>超出磁盘配额</translation>
    </message>
    <message>
        <source>read-only file system</source>
        <translation>文件系统只读</translation>
    </message>
    <message>
        <source>file too large</source>
        <translation>文件过大</translation>
    </message>
    <message>
        <source>too many levels of symbolic links</source>
        <translation>符号链接层数过多</translation>
    </message>
    <message>
        <source>file name too long</source>
        <translation>文件名过长</translation>
    </message>
    <message>
        <source>input/output error</source>
        <translation>读写错误</translation>
    </message>
    <message>
        <source>it is closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>no such device</source>
        <translation>没有这个设备</translation>
    </message>
    <message>
        <source>shared secret</source>
        <translation>共享密钥</translation>
    </message>
    <message>
        <source>hexadecimal digits</source>
        <translation>十六进制</translation>
    </message>
    <message>
        <source>mail address</source>
        <translation>邮箱地址</translation>
    </message>
    <message>
        <source>phone number</source>
        <translation>电话号码</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>服务端拒绝</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>未发送</translation>
    </message>
    <message>
        <source>transport error</source>
        <translation>网络错误</translation>
    </message>
    <message>
        <source>outcome unknown</source>
        <translation>结果未知</translation>
    </message>
    <message>
        <source>malformed response</source>
        <translation>响应格式有误</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>未能保存</translation>
    </message>
    <message>
        <source>success</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>the name of a secret, at most 32 of them</source>
        <translation>密钥的名称，最多 32 个</translation>
    </message>
</context>
<context>
    <name>label</name>
    <message>
        <source>Not expired</source>
        <translation>未过期</translation>
    </message>
    <message>
        <source>Expiring</source>
        <translation>即将过期</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Not yet valid</source>
        <translation>尚未生效</translation>
    </message>
    <message>
        <source>No expiry</source>
        <translation>未设过期时间</translation>
    </message>
    <message>
        <source>Expiry unknown</source>
        <translation>过期时间未知</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>无法解析</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>Refused by the service</source>
        <translation>服务端拒绝</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>未发送</translation>
    </message>
    <message>
        <source>Transport error</source>
        <translation>网络错误</translation>
    </message>
    <message>
        <source>Outcome unknown (sent, no complete response)</source>
        <translation>结果未知（已发出，未收到完整响应）</translation>
    </message>
    <message>
        <source>Malformed response</source>
        <translation>响应格式有误</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Serious</source>
        <translation>严重</translation>
    </message>
    <message>
        <source>JWT</source>
        <translation>JWT 令牌</translation>
    </message>
    <message>
        <source>Encrypted JWT (JWE)</source>
        <translation>加密的 JWT（JWE）</translation>
    </message>
    <message>
        <source>Opaque token</source>
        <translation>不透明令牌</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>生产</translation>
    </message>
</context>
<context>
    <name>mask</name>
    <message>
        <source>[hidden]</source>
        <translation>[已隐藏]</translation>
    </message>
</context>
<context>
    <name>notice</name>
    <message>
        <source>{role} of “{environment}” has expired.</source>
        <translation>“{environment}”的{role}已过期。</translation>
    </message>
    <message>
        <source>{role} of “{environment}” expires soon.</source>
        <translation>“{environment}”的{role}即将过期。</translation>
    </message>
    <message numerus="yes">
        <source>%n saved token(s) expired.</source>
        <translation>
            <numerusform>%n 个已存令牌已过期。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved token(s) about to expire.</source>
        <translation>
            <numerusform>%n 个已存令牌即将过期。</numerusform>
        </translation>
    </message>
    <message>
        <source>The tokens of “{environment}” were refreshed in time.</source>
        <translation>“{environment}”的令牌已在过期前自动刷新。</translation>
    </message>
    <message>
        <source>The tokens of “{environment}” could not be refreshed. It is not tried again: refresh them yourself.</source>
        <translation>“{environment}”的令牌自动刷新失败，不会重试，请手动刷新。</translation>
    </message>
</context>
<context>
    <name>outcome</name>
    <message>
        <source>{outcome} · HTTP {status} · {time} ms</source>
        <translation>{outcome} · HTTP {status} · {time} 毫秒</translation>
    </message>
    <message>
        <source>Server&apos;s message: {text}</source>
        <translation>服务端消息：{text}</translation>
    </message>
    <message>
        <source>Also in the response: {json}</source>
        <translation>响应中的其他内容：{json}</translation>
    </message>
    <message>
        <source>Before you send it again, find out whether it took effect: the tokens you sent may have been replaced already.</source>
        <translation>重发之前请先确认请求是否已生效：旧令牌可能已被替换。</translation>
    </message>
    <message>
        <source>The response holds these tokens all the same; do not rely on them:</source>
        <translation>响应中仍含有以下令牌，请勿依赖：</translation>
    </message>
    <message>
        <source>Before you send it again, find out whether it took effect.</source>
        <translation>重发之前请先确认请求是否已生效。</translation>
    </message>
</context>
<context>
    <name>profiles</name>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>有更改</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>无变化</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>不接受</translation>
    </message>
    <message>
        <source>sandbox on this computer</source>
        <translation>本机沙箱</translation>
    </message>
    <message>
        <source>Nothing was changed yet. Add --apply to make these changes.</source>
        <translation>尚未更改任何内容。加上 --apply 才会执行。</translation>
    </message>
    <message>
        <source>Added profile “{name}”.</source>
        <translation>已添加环境配置“{name}”。</translation>
    </message>
    <message>
        <source>Removed profile “{name}”.</source>
        <translation>已删除环境配置“{name}”。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Whoever takes this file needs the definition of the service “{name}” as well: its file from the folder services.</source>
        <translation>接收此文件的人还需要服务“{name}”的定义，即 services 文件夹中对应的文件。</translation>
    </message>
    <message>
        <source>Nothing was changed: there is nothing to import.</source>
        <translation>未做任何更改：没有可导入的内容。</translation>
    </message>
    <message>
        <source>These changes were made, except for what was refused.</source>
        <translation>以上更改已完成，被拒绝的除外。</translation>
    </message>
    <message>
        <source>These changes were made.</source>
        <translation>以上更改已完成。</translation>
    </message>
    <message>
        <source>What the profile has for its connection in files or in the vault is not in this command: add --cacert, --cert and --key, or --proxy-user as needed.</source>
        <translation>此环境配置的连接所用的文件或保险库内容不在这条命令中：请按需添加 --cacert、--cert 与 --key，或 --proxy-user。</translation>
    </message>
    <message>
        <source>Nothing was changed: it was refused.</source>
        <translation>未做任何更改：内容已被拒绝。</translation>
    </message>
</context>
<context>
    <name>recover</name>
    <message>
        <source>{endpoint} with “{profile}” had been cut short and was finished now, from the response that was saved: {outcome}.</source>
        <translation>{endpoint}（环境配置“{profile}”）此前中途终止，现已根据保存的响应处理完毕：{outcome}。</translation>
    </message>
    <message>
        <source>{endpoint} with “{profile}” was cut short before a response was saved. Its outcome is unknown: the service may have replaced the tokens.</source>
        <translation>{endpoint}（环境配置“{profile}”）在保存响应之前中途终止，结果未知：服务端可能已替换令牌。</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>Token report</source>
        <translation>令牌报告</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>声明</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>头部</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>fingerprint</source>
        <translation>指纹</translation>
    </message>
    <message>
        <source>masked</source>
        <translation>已脱敏</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>响应</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>问题</translation>
    </message>
</context>
<context>
    <name>request</name>
    <message numerus="yes">
        <source>The server&apos;s clock is %n second(s) ahead of this computer&apos;s.</source>
        <translation>
            <numerusform>服务端时钟比本机快 %n 秒。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server&apos;s clock is %n second(s) behind this computer&apos;s.</source>
        <translation>
            <numerusform>服务端时钟比本机慢 %n 秒。</numerusform>
        </translation>
    </message>
    <message>
        <source>“{parameter}” expired at {time}. This service cannot refresh an expired token, so nothing was sent. Get a new token.</source>
        <translation>“{parameter}”已于 {time} 过期。该服务无法刷新已过期的令牌，因此未发送任何内容。请重新获取令牌。</translation>
    </message>
    <message>
        <source>“{name}” is a production profile and was not confirmed, so nothing was sent.</source>
        <translation>“{name}”是生产环境配置，未经确认，因此未发送任何内容。</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>此项必填。</translation>
    </message>
    <message numerus="yes">
        <source>And %n more remark(s).</source>
        <translation>
            <numerusform>另有 %n 条说明。</numerusform>
        </translation>
    </message>
    <message>
        <source>An earlier request with this token ended without telling whether the token was replaced. Nothing was sent. If it was replaced, sending it again can end the session.</source>
        <translation>此前使用该令牌的请求没有得到明确结果，无法确定令牌是否已被替换，因此未发送。若已被替换，再次发送可能导致会话失效。</translation>
    </message>
    <message>
        <source>This token has been replaced by an earlier request. Nothing was sent; use the new one, which is among the saved tokens.</source>
        <translation>该令牌已在此前的请求中被替换，因此未发送。请改用“已存令牌”中的新令牌。</translation>
    </message>
    <message>
        <source>Saved in the vault.</source>
        <translation>已存入保险库。</translation>
    </message>
    <message>
        <source>An earlier request with this token was cut short. Nothing was sent. Open TokenDesk anew: it then finds out what it can about that request.</source>
        <translation>此前使用该令牌的请求中途终止，因此未发送。请重新打开 TokenDesk，届时会处理该请求。</translation>
    </message>
</context>
<context>
    <name>response</name>
    <message>
        <source>Reads as a response of {service}.</source>
        <translation>按 {service} 的响应解读。</translation>
    </message>
    <message>
        <source>Reads as a response of {service}; it also fits {others}.</source>
        <translation>按 {service} 的响应解读；也符合 {others}。</translation>
    </message>
</context>
<context>
    <name>sentence</name>
    <message>
        <source>The file is not JSON. {reason}</source>
        <translation>文件不是 JSON。{reason}</translation>
    </message>
    <message>
        <source>“{name}” is a production environment. Nothing was sent. To allow this one call, add --production &quot;{name}&quot;.</source>
        <translation>“{name}”是生产环境，请求未发送。如确需调用，请加上 --production &quot;{name}&quot;，仅对本次有效。</translation>
    </message>
    <message>
        <source>Nothing was sent, because what comes back could not be saved. {reason}</source>
        <translation>响应将无法保存，因此请求未发送。{reason}</translation>
    </message>
    <message>
        <source>What came back could not be saved. {reason}</source>
        <translation>收到的内容无法保存。{reason}</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was sent.</source>
        <translation>已取消，请求未发送。</translation>
    </message>
    <message>
        <source>The response was kept as it came in {path}; a token may be in it.</source>
        <translation>原始响应保存在 {path}，其中可能含有令牌。</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: these bytes are not UTF-8.</source>
        <translation>第 {line} 行第 {column} 列：不是合法的 UTF-8 编码。</translation>
    </message>
    <message>
        <source>The text begins with a byte order mark, which JSON does not allow.</source>
        <translation>文本以字节顺序标记（BOM）开头，JSON 不允许这样。</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: this escape is one half of a surrogate pair; the other half is missing.</source>
        <translation>第 {line} 行第 {column} 列：该转义只是代理对的一半，缺少另一半。</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: the text ends inside a string.</source>
        <translation>第 {line} 行第 {column} 列：文本在字符串中间结束。</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: the text ends before its last bracket is closed.</source>
        <translation>第 {line} 行第 {column} 列：文本结束时还有括号没有闭合。</translation>
    </message>
    <message>
        <source>No secure connection to {host}. Nothing was sent. {why}</source>
        <translation>无法与 {host} 建立安全连接，请求未发送。{why}</translation>
    </message>
    <message>
        <source>Cancelled before anything was sent.</source>
        <translation>已取消，请求未发送。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate expired on {until}.</source>
        <translation>服务端证书已于 {until} 过期。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is signed by itself, so nobody vouches for it.</source>
        <translation>服务端证书是自签名的，没有机构为其担保。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate was issued by {issuer}, which this computer does not trust.</source>
        <translation>服务端证书由 {issuer} 签发，本机不信任该机构。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate was revoked.</source>
        <translation>服务端证书已被吊销。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not acceptable.</source>
        <translation>服务端证书不可接受。</translation>
    </message>
    <message>
        <source>There is already a profile called “{name}”. Nothing was changed.</source>
        <translation>已有名为“{name}”的环境配置，未作任何更改。</translation>
    </message>
    <message>
        <source>The profile needs a base URL, such as https://test.example.com.</source>
        <translation>环境配置需要基础 URL，例如 https://test.example.com。</translation>
    </message>
    <message>
        <source>This is not a complete URL. It should look like https://test.example.com.</source>
        <translation>URL 不完整，应形如 https://test.example.com。</translation>
    </message>
    <message>
        <source>The URL holds a “#” part, which is never sent. Leave it out.</source>
        <translation>URL 中的“#”部分不会被发送，请去掉。</translation>
    </message>
    <message>
        <source>A base URL cannot hold a query (“?…”).</source>
        <translation>基础 URL 不能带查询串（“?…”）。</translation>
    </message>
    <message>
        <source>http:// is never used for production ({host}). Use https.</source>
        <translation>生产环境不允许使用 http://（{host}），请改用 https。</translation>
    </message>
    <message>
        <source>The service {service} has no endpoint “{endpoint}”.</source>
        <translation>服务 {service} 没有接口“{endpoint}”。</translation>
    </message>
    <message>
        <source>“{name}” cannot be sent as a header: the name or the value holds characters that no header may.</source>
        <translation>“{name}”不能作为请求头发送：名称或值含有请求头不允许的字符。</translation>
    </message>
    <message>
        <source>The service {service} has no parameter “{parameter}”.</source>
        <translation>服务 {service} 没有参数“{parameter}”。</translation>
    </message>
    <message>
        <source>The time limit must be 1 to 300 seconds, not {found}.</source>
        <translation>时限须为 1 到 300 秒，不能是 {found}。</translation>
    </message>
    <message>
        <source>“{name}” is built in and cannot be changed. Add a profile of your own instead.</source>
        <translation>“{name}”是内置环境配置，不能更改，请另行添加。</translation>
    </message>
    <message>
        <source>The value of “{parameter}” cannot be sent; expected: {expected:word}.</source>
        <translation>参数“{parameter}”的值无法发送，应为：{expected:word}。</translation>
    </message>
    <message>
        <source>The response (HTTP {status}) is not JSON. {reason}</source>
        <translation>响应（HTTP {status}）不是 JSON。{reason}</translation>
    </message>
    <message>
        <source>The response (HTTP {status}) has no content.</source>
        <translation>响应（HTTP {status}）没有内容。</translation>
    </message>
    <message>
        <source>The server redirects to {host} (HTTP {status}). Redirects are never followed, so no token went there. Check the URL in the profile.</source>
        <translation>服务端要求重定向到 {host}（HTTP {status}）。重定向一律不跟随，令牌没有发往该处。请检查环境配置中的 URL。</translation>
    </message>
    <message>
        <source>The response (HTTP {status}) is neither a success nor a refusal by the service&apos;s contract.</source>
        <translation>按服务的约定，该响应（HTTP {status}）既不是成功，也不是拒绝。</translation>
    </message>
    <message>
        <source>The {role} came back unchanged, although this call should replace it.</source>
        <translation>此次调用本应替换 {role}，返回的却与原来相同。</translation>
    </message>
    <message numerus="yes">
        <source>The server&apos;s clock and this computer&apos;s differ by %n second(s). Times left are counted by this computer&apos;s clock.</source>
        <translation>
            <numerusform>服务端与本机的时钟偏差为 %n 秒，剩余时间按本机时钟计算。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>文件 {path} 不存在。</translation>
    </message>
    <message>
        <source>{path} could not be read and was set aside as {set_aside}; nothing in it was lost. {reason}</source>
        <translation>{path} 无法读取，已另存为 {set_aside}，其中内容没有丢失。{reason}</translation>
    </message>
    <message>
        <source>The profile “{name}” already has the id {id}.</source>
        <translation>标识 {id} 已用于环境配置“{name}”。</translation>
    </message>
    <message>
        <source>The {part:word} is empty (byte {at}).</source>
        <translation>{part:word}为空（第 {at} 字节）。</translation>
    </message>
    <message>
        <source>The {part:word} holds {character} at byte {at}, which is not a base64url character.</source>
        <translation>{part:word}的第 {at} 字节是 {character}，不是 base64url 字符。</translation>
    </message>
    <message>
        <source>The header is not JSON. {reason}</source>
        <translation>头部不是 JSON。{reason}</translation>
    </message>
    <message>
        <source>{raw} is negative.</source>
        <translation>{raw} 是负数。</translation>
    </message>
    <message>
        <source>“{name}” is not a usable time. {reason}</source>
        <translation>“{name}”不是可用的时间。{reason}</translation>
    </message>
    <message>
        <source>The {part:word} ends in “=”, which a JWT leaves out; it was decoded all the same.</source>
        <translation>{part:word}以“=”结尾，JWT 中不应有填充；仍已解码。</translation>
    </message>
    <message>
        <source>There is no command “{name}”. “tokendesk-cli --help” lists the commands.</source>
        <translation>没有命令“{name}”。命令列表见 tokendesk-cli --help。</translation>
    </message>
    <message>
        <source>The option {name} needs a value: {name} {value}.</source>
        <translation>选项 {name} 需要一个值：{name} {value}。</translation>
    </message>
    <message>
        <source>The option {name} takes no value.</source>
        <translation>选项 {name} 不带值。</translation>
    </message>
    <message>
        <source>The option {name} can be given only once.</source>
        <translation>选项 {name} 只能给出一次。</translation>
    </message>
    <message>
        <source>The option {name} {value} is needed.</source>
        <translation>缺少选项 {name} {value}。</translation>
    </message>
    <message>
        <source>{name} is missing. “tokendesk-cli {command} --help” shows how.</source>
        <translation>缺少 {name}，用法见 tokendesk-cli {command} --help。</translation>
    </message>
    <message>
        <source>The value of {name} must look like {form}.</source>
        <translation>{name} 的值应形如 {form}。</translation>
    </message>
    <message>
        <source>Standard input can be read only once; “-” was given twice.</source>
        <translation>标准输入只能读取一次，“-”给出了两次。</translation>
    </message>
    <message>
        <source>The profile “{name}” is for the service {service}, not for {wanted}.</source>
        <translation>环境配置“{name}”用于服务 {service}，不能用于 {wanted}。</translation>
    </message>
    <message>
        <source>The sandbox cannot listen on port {port}; another program may be using it.</source>
        <translation>沙箱无法监听端口 {port}，可能已被其他程序占用。</translation>
    </message>
    <message>
        <source>No token was found in this text.</source>
        <translation>文本中没有找到令牌。</translation>
    </message>
    <message>
        <source>The output could not be written in full; what is missing is lost.</source>
        <translation>输出未能完整写出，缺少的部分已丢失。</translation>
    </message>
    <message>
        <source>{pointer:pointer}: the file has format {format}; this version of TokenDesk reads formats up to {known}. Use a newer one.</source>
        <translation>{pointer:pointer}：文件格式为 {format}，当前版本的 TokenDesk 最高支持 {known}，请使用更新的版本。</translation>
    </message>
    <message>
        <source>{pointer:pointer}: “{name}” is missing.</source>
        <translation>{pointer:pointer}：缺少“{name}”。</translation>
    </message>
    <message>
        <source>{pointer:pointer}: there is no “{name}” in a definition here.</source>
        <translation>{pointer:pointer}：定义在此处没有“{name}”这一项。</translation>
    </message>
    <message>
        <source>{pointer:pointer}: expected here: {expected:word}.</source>
        <translation>{pointer:pointer}：此处应为：{expected:word}。</translation>
    </message>
    <message>
        <source>{pointer:pointer}: “{found}” is not allowed here; allowed: {allowed:list}.</source>
        <translation>{pointer:pointer}：此处不能是“{found}”，可以是：{allowed:list}。</translation>
    </message>
    <message>
        <source>{pointer:pointer}: “{found}” cannot be an id: lower-case letters, digits and “_”, beginning with a letter.</source>
        <translation>{pointer:pointer}：“{found}”不能用作标识，只能由小写字母、数字和“_”组成，并以字母开头。</translation>
    </message>
    <message>
        <source>{pointer:pointer}: “{found}” is there twice.</source>
        <translation>{pointer:pointer}：“{found}”重复出现。</translation>
    </message>
    <message>
        <source>{pointer:pointer}: “{found}” cannot be a path: it must begin with exactly one “/” and hold no query, fragment or dot segment.</source>
        <translation>{pointer:pointer}：“{found}”不能用作路径，必须以一个“/”开头，且不含查询串、片段或点段。</translation>
    </message>
    <message>
        <source>{pointer:pointer}: “{found}” is not a JSON pointer.</source>
        <translation>{pointer:pointer}：“{found}”不是 JSON 指针。</translation>
    </message>
    <message>
        <source>{pointer:pointer}: “{found}” cannot be the name of a header.</source>
        <translation>{pointer:pointer}：“{found}”不能用作请求头名称。</translation>
    </message>
    <message>
        <source>{pointer:pointer}: the endpoint has no parameter “{found}”.</source>
        <translation>{pointer:pointer}：该接口没有参数“{found}”。</translation>
    </message>
    <message>
        <source>{pointer:pointer}: no endpoint yields a token of the role “{found}”.</source>
        <translation>{pointer:pointer}：没有接口返回角色为“{found}”的令牌。</translation>
    </message>
    <message>
        <source>{pointer:pointer}: the body can be JSON or a form, not both, and GET has none.</source>
        <translation>{pointer:pointer}：请求体只能是 JSON 或表单之一，GET 没有请求体。</translation>
    </message>
    <message>
        <source>{pointer:pointer}: “{found}” is the id of a built-in service; choose another.</source>
        <translation>{pointer:pointer}：“{found}”是内置服务的标识，请换一个。</translation>
    </message>
    <message>
        <source>{pointer:pointer}: “{found}” is already defined by {file}.</source>
        <translation>{pointer:pointer}：“{found}”已在 {file} 中定义。</translation>
    </message>
    <message>
        <source>{file} cannot be read: {detail:word}.</source>
        <translation>无法读取 {file}：{detail:word}。</translation>
    </message>
    <message>
        <source>{file} is larger than {limit:bytes}.</source>
        <translation>{file} 超过 {limit:bytes}。</translation>
    </message>
    <message>
        <source>“{parameter}” expired at {expired_at:time}. This service cannot refresh an expired token, so nothing was sent. Get a new token, or send this one all the same with --send-anyway.</source>
        <translation>“{parameter}”已于 {expired_at:time} 过期。该服务不能刷新已过期的令牌，因此请求未发送。请重新获取令牌，或用 --send-anyway 强行发送。</translation>
    </message>
    <message>
        <source>The text is empty; JSON was expected.</source>
        <translation>内容为空，应为 JSON。</translation>
    </message>
    <message>
        <source>The JSON text has {bytes:bytes}; the limit is {limit:bytes}.</source>
        <translation>JSON 文本有 {bytes:bytes}，上限为 {limit:bytes}。</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: arrays and objects are nested more than {limit} levels deep.</source>
        <translation>第 {line} 行第 {column} 列：数组和对象嵌套超过 {limit} 层。</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: an unknown word; without quotes there can only be true, false and null.</source>
        <translation>第 {line} 行第 {column} 列：无法识别的字样；不带引号时只能是 true、false 或 null。</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: this is not how JSON writes a number.</source>
        <translation>第 {line} 行第 {column} 列：不符合 JSON 的数字写法。</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: an unknown escape sequence in a string.</source>
        <translation>第 {line} 行第 {column} 列：字符串中有未知的转义序列。</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: a control character in a string must be escaped.</source>
        <translation>第 {line} 行第 {column} 列：字符串中的控制字符必须转义。</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: a value is expected here.</source>
        <translation>第 {line} 行第 {column} 列：此处应为一个值。</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: a member name in double quotes is expected here.</source>
        <translation>第 {line} 行第 {column} 列：此处应为双引号括起的成员名。</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: a colon is expected here.</source>
        <translation>第 {line} 行第 {column} 列：此处应为冒号。</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: a comma or a closing bracket is expected here.</source>
        <translation>第 {line} 行第 {column} 列：此处应为逗号或右括号。</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: there is more text after the end of the JSON value.</source>
        <translation>第 {line} 行第 {column} 列：JSON 结束后还有多余内容。</translation>
    </message>
    <message>
        <source>{host} did not accept a connection on port {port}. Nothing was sent. Check that the server is running.</source>
        <translation>{host} 的端口 {port} 不接受连接，请求未发送。请确认服务端已启动。</translation>
    </message>
    <message>
        <source>{host} cannot be reached. Nothing was sent. Check the network connection.</source>
        <translation>无法访问 {host}，请求未发送。请检查网络连接。</translation>
    </message>
    <message>
        <source>No connection to {host} within {seconds:seconds}. Nothing was sent.</source>
        <translation>{seconds:seconds}内未能连接到 {host}，请求未发送。</translation>
    </message>
    <message>
        <source>The header “{name}” cannot be sent: its name or value is not allowed, or the program sets it itself. Nothing was sent.</source>
        <translation>请求头“{name}”无法发送：名称或值不合规定，或由程序自动设置。请求未发送。</translation>
    </message>
    <message>
        <source>A request with this URL or method cannot be made. Nothing was sent.</source>
        <translation>无法用此 URL 或方法发起请求，请求未发送。</translation>
    </message>
    <message>
        <source>{host} closed the connection before its response was complete. The request may have taken effect; it was not sent again.</source>
        <translation>{host} 在响应完整之前关闭了连接。请求可能已生效，未重发。</translation>
    </message>
    <message>
        <source>What {host} sent is not a proper HTTP response. The request may have taken effect; it was not sent again.</source>
        <translation>{host} 返回的不是正确的 HTTP 响应。请求可能已生效，未重发。</translation>
    </message>
    <message>
        <source>No complete response from {host} within {seconds:seconds}. The request may have taken effect; it was not sent again.</source>
        <translation>{seconds:seconds}内未收到 {host} 的完整响应。请求可能已生效，未重发。</translation>
    </message>
    <message>
        <source>Cancelled after the request was sent. It may have taken effect.</source>
        <translation>请求发出后被取消，可能已生效。</translation>
    </message>
    <message>
        <source>The exchange with {host} broke off (network error {number}). The request may have taken effect; it was not sent again.</source>
        <translation>与 {host} 的通信中断（网络错误 {number}）。请求可能已生效，未重发。</translation>
    </message>
    <message>
        <source>The response is larger than {limit:bytes} and was not read to its end.</source>
        <translation>响应超过 {limit:bytes}，没有读完。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid before {from}. Check this computer&apos;s clock.</source>
        <translation>服务端证书自 {from} 起才生效，请检查本机时钟。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is for {names:list}, not for this host.</source>
        <translation>服务端证书属于 {names:list}，与该主机不符。</translation>
    </message>
    <message>
        <source>There is no service “{service}”. Known: {known:list}.</source>
        <translation>没有服务“{service}”，可用：{known:list}。</translation>
    </message>
    <message>
        <source>“{scheme}:” cannot be used here; use https or http.</source>
        <translation>此处不能使用“{scheme}:”，只能是 https 或 http。</translation>
    </message>
    <message>
        <source>With http://, anyone on the way to {host} could read the tokens. Use https, or allow it for this profile with --allow-http.</source>
        <translation>用 http:// 访问 {host}，途中任何人都能读到令牌。请改用 https，或用 --allow-http 为该环境配置放行。</translation>
    </message>
    <message>
        <source>“{name}” is set by the program itself and cannot be given.</source>
        <translation>“{name}”由程序自动设置，不能指定。</translation>
    </message>
    <message>
        <source>“{parameter}” cannot be sent as {place}; allowed: {allowed:list}.</source>
        <translation>“{parameter}”不能以 {place} 方式发送，可以是：{allowed:list}。</translation>
    </message>
    <message>
        <source>“{parameter}” is needed. Give it with --set {parameter}=VALUE or --set {parameter}=@FILE.</source>
        <translation>缺少参数“{parameter}”，请用 --set {parameter}=VALUE 或 --set {parameter}=@FILE 给出。</translation>
    </message>
    <message>
        <source>There is no parameter “{parameter}” here. Known: {known:list}.</source>
        <translation>此接口没有参数“{parameter}”，可用：{known:list}。</translation>
    </message>
    <message>
        <source>The header “{name}” cannot be sent: its name or value is not allowed, or the program sets it itself.</source>
        <translation>请求头“{name}”无法发送：名称或值不合规定，或由程序自动设置。</translation>
    </message>
    <message>
        <source>The service refused: {name} = {code}.</source>
        <translation>服务端拒绝：{name} = {code}。</translation>
    </message>
    <message>
        <source>The service refused and gave no code.</source>
        <translation>服务端拒绝，未给出错误码。</translation>
    </message>
    <message>
        <source>The response reads as a success, but came with HTTP {status}; by the service&apos;s contract only these are allowed: {allowed:list}.</source>
        <translation>响应内容表示成功，但状态码是 HTTP {status}；服务约定的状态码只有：{allowed:list}。</translation>
    </message>
    <message>
        <source>{pointer:pointer} is missing in the response.</source>
        <translation>响应缺少 {pointer:pointer}。</translation>
    </message>
    <message>
        <source>Wrong type in the response, {pointer:pointer}: expected {expected:word}, found {found:word}.</source>
        <translation>响应中的类型不符，位置：{pointer:pointer}，应为：{expected:word}，实际为：{found:word}。</translation>
    </message>
    <message>
        <source>The response reads as a success, but holds no token at {pointer:pointer}.</source>
        <translation>响应内容表示成功，但 {pointer:pointer} 处没有令牌。</translation>
    </message>
    <message>
        <source>{pointer:pointer} says {declared:time}, but “exp” in the token says {exp:time}. They should agree to the second.</source>
        <translation>{pointer:pointer} 是 {declared:time}，令牌中的“exp”却是 {exp:time}，两者应精确到秒一致。</translation>
    </message>
    <message>
        <source>{pointer:pointer} says {text}, but the number beside it says {number}. They should be the same.</source>
        <translation>{pointer:pointer} 是 {text}，旁边的数字却是 {number}，两者应当相同。</translation>
    </message>
    <message>
        <source>The expiry at {pointer:pointer} cannot be used, so it is unknown when the token expires. {reason}</source>
        <translation>{pointer:pointer} 处的过期时间不可用，因此过期时间未知。{reason}</translation>
    </message>
    <message>
        <source>Asked for {asked:days}, granted only {granted:days}.</source>
        <translation>申请了 {asked:days}，实际只给了 {granted:days}。</translation>
    </message>
    <message>
        <source>The refusal carries a token at {pointer:pointer}. It was not saved; do not use it.</source>
        <translation>服务端已拒绝，但 {pointer:pointer} 处仍带有令牌。该令牌未保存，请勿使用。</translation>
    </message>
    <message>
        <source>Only half a pair came back: there is no token at {pointer:pointer}, although this call replaces it.</source>
        <translation>只返回了一对令牌中的一半：此次调用会替换令牌，但 {pointer:pointer} 处没有新令牌。</translation>
    </message>
    <message>
        <source>The refusal came with HTTP {status}; by the service&apos;s contract these are expected: {allowed:list}.</source>
        <translation>拒绝响应的状态码是 HTTP {status}；服务约定的状态码为：{allowed:list}。</translation>
    </message>
    <message>
        <source>“{name}” is in the response more than once; the last one counts.</source>
        <translation>响应中“{name}”出现多次，以最后一个为准。</translation>
    </message>
    <message>
        <source>“{parameter}” was known to be expired and was sent all the same, as you asked.</source>
        <translation>已知“{parameter}”已过期，仍按要求发送。</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n 字节</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} cannot be used as a folder: {detail:word}.</source>
        <translation>无法将 {path} 用作文件夹：{detail:word}。</translation>
    </message>
    <message>
        <source>{path} is not a regular file; it is: {kind:word}.</source>
        <translation>{path} 不是普通文件，而是{kind:word}。</translation>
    </message>
    <message>
        <source>{path} cannot be read: {detail:word}.</source>
        <translation>无法读取 {path}：{detail:word}。</translation>
    </message>
    <message>
        <source>{path} is larger than {limit:bytes}.</source>
        <translation>{path} 超过 {limit:bytes}。</translation>
    </message>
    <message>
        <source>{path} cannot be written: {detail:word}. What was there before is unchanged.</source>
        <translation>无法写入 {path}：{detail:word}。原有内容未变。</translation>
    </message>
    <message>
        <source>{path} was written, but the disk did not confirm it: {detail:word}. It may be lost in a power failure.</source>
        <translation>{path} 已写入，但磁盘未予确认：{detail:word}。断电可能导致丢失。</translation>
    </message>
    <message>
        <source>Another program has held {path} for {seconds:seconds}. Nothing was changed. Try again.</source>
        <translation>{path} 已被其他程序占用 {seconds:seconds}，未作任何更改，请重试。</translation>
    </message>
    <message>
        <source>This is not a profiles file. {reason}</source>
        <translation>不是环境配置文件。{reason}</translation>
    </message>
    <message>
        <source>{pointer:pointer}: “{name}” is there twice.</source>
        <translation>{pointer:pointer}：“{name}”重复出现。</translation>
    </message>
    <message>
        <source>{pointer:pointer}: this cannot be an id: 1 to 64 letters, digits, “.”, “_” or “-”.</source>
        <translation>{pointer:pointer}：不能用作标识，须为 1 到 64 个字母、数字、“.”、“_”或“-”。</translation>
    </message>
    <message>
        <source>{path} was written by a newer version (format {format}; this one knows {known}). What this version does not understand is kept unchanged.</source>
        <translation>{path} 由更新的版本写入（格式 {format}，当前版本支持 {known}），不能识别的内容原样保留。</translation>
    </message>
    <message>
        <source>There is no profile “{name}”. Known: {known:list}.</source>
        <translation>没有环境配置“{name}”，可用：{known:list}。</translation>
    </message>
    <message>
        <source>This is not a complete JWT: a signed one has 3 parts and an encrypted one 5, but this has {parts} (byte {at}).</source>
        <translation>不是完整的 JWT：签名的有 3 段，加密的有 5 段，这里是 {parts} 段（第 {at} 字节）。</translation>
    </message>
    <message>
        <source>The {part:word} has a length that base64url never has: characters were lost or added before byte {at}.</source>
        <translation>{part:word}的长度不可能是 base64url：第 {at} 字节之前丢失或多出了字符。</translation>
    </message>
    <message>
        <source>The payload begins like JSON but is not valid JSON. {reason}</source>
        <translation>载荷以 JSON 的形式开头，但不是合法的 JSON。{reason}</translation>
    </message>
    <message>
        <source>The token has {bytes:bytes}; more than {limit:bytes} are not read.</source>
        <translation>令牌有 {bytes:bytes}，超过 {limit:bytes} 的不予解析。</translation>
    </message>
    <message>
        <source>{raw} is not a number.</source>
        <translation>{raw} 不是数字。</translation>
    </message>
    <message>
        <source>The signature is {bytes:bytes} long; {alg} makes {expected:bytes}. The token was cut or damaged.</source>
        <translation>签名长 {bytes:bytes}，而 {alg} 的签名应为 {expected:bytes}：令牌被截断或已损坏。</translation>
    </message>
    <message>
        <source>“{name}” is in the {part:word} more than once; programs differ on which one counts.</source>
        <translation>{part:word}中“{name}”出现多次，不同程序采用的可能不是同一个。</translation>
    </message>
    <message>
        <source>The last character of the {part:word} carries bits that belong to no byte; no correct encoder writes this.</source>
        <translation>{part:word}的最后一个字符带有多余的位，正确的编码程序不会这样写。</translation>
    </message>
    <message>
        <source>No command was given. “tokendesk-cli --help” lists the commands.</source>
        <translation>没有给出命令。命令列表见 tokendesk-cli --help。</translation>
    </message>
    <message>
        <source>“{command}” has no option {name}. “tokendesk-cli {command} --help” lists its options.</source>
        <translation>命令“{command}”没有选项 {name}。选项列表见 tokendesk-cli {command} --help。</translation>
    </message>
    <message>
        <source>Argument {position} is one too many.</source>
        <translation>第 {position} 个参数是多余的。</translation>
    </message>
    <message>
        <source>The value of {name} cannot be used. Allowed: {allowed:list}.</source>
        <translation>{name} 的值不可用，可以是：{allowed:list}。</translation>
    </message>
    <message>
        <source>There is no endpoint “{name}”. Known: {known:list}.</source>
        <translation>没有接口“{name}”，可用：{known:list}。</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>（无）</translation>
    </message>
    <message>
        <source>(top level)</source>
        <translation>（顶层）</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>This file of saved tokens holds no token of the role “{role}”.</source>
        <translation>这个令牌文件里没有角色为“{role}”的令牌。</translation>
    </message>
    <message>
        <source>What the file held before is now in {path}.</source>
        <translation>文件原有的内容已移到 {path}。</translation>
    </message>
    <message>
        <source>The service definition {file} is not in use. {reason}</source>
        <translation>服务定义 {file} 未启用。{reason}</translation>
    </message>
    <message>
        <source>“{endpoint}” cannot have a URL of its own; its address is always the base URL and its path.</source>
        <translation>接口“{endpoint}”不能单独设置 URL，其地址始终是基础 URL 加路径。</translation>
    </message>
    <message>
        <source>{pointer:pointer} is {raw}. Read as milliseconds, as the contract says, that lies in 1970; the service seems to send seconds.</source>
        <translation>{pointer:pointer} 的值为 {raw}。按约定的毫秒解读会落在 1970 年，服务端发送的似乎是秒。</translation>
    </message>
    <message>
        <source>Another exchange is using this “{parameter}”. Nothing was sent; wait until it has ended.</source>
        <translation>另一次请求正在使用这个“{parameter}”，本次未发送。请等它结束后再试。</translation>
    </message>
    <message>
        <source>“{name}” is not a command by itself. One of these must follow: {known:list}.</source>
        <translation>“{name}”不能单独使用，后面须跟以下之一：{known:list}。</translation>
    </message>
    <message>
        <source>The value of {name} is not a time. Write it in ISO 8601 or as seconds since 1970, for example: {examples:list}.</source>
        <translation>{name} 的值不是时间。请使用 ISO 8601 格式或 1970 年以来的秒数，例如：{examples:list}。</translation>
    </message>
    <message>
        <source>{pointer:pointer}: “asked_days” in this response names “{found}”, a parameter that the endpoint has not.</source>
        <translation>{pointer:pointer}：该响应的“asked_days”指向参数“{found}”，但接口没有这个参数。</translation>
    </message>
    <message>
        <source>The profile “{name}” was changed meanwhile, here or by another program; nothing was saved. Close it and open it again.</source>
        <translation>环境配置“{name}”已被改动（在本窗口或由其他程序），未保存任何内容。关闭后重新打开再改。</translation>
    </message>
    <message>
        <source>“{name}” is in the header more than once; programs differ on which one counts, so the token is refused.</source>
        <translation>头部中“{name}”出现了多次，不同程序取哪一个并不一致，因此拒绝此令牌。</translation>
    </message>
    <message>
        <source>“{name}” in the header has the wrong type; expected: {expected:word}.</source>
        <translation>头部中“{name}”的类型不符，应为：{expected:word}。</translation>
    </message>
    <message>
        <source>The header names no algorithm (“alg”).</source>
        <translation>头部没有注明算法（“alg”）。</translation>
    </message>
    <message>
        <source>The header says “alg”: “{alg}”: nobody signed this token.</source>
        <translation>头部注明“alg”为“{alg}”：此令牌没有任何人签名。</translation>
    </message>
    <message>
        <source>The algorithm “{alg}” is not supported.</source>
        <translation>不支持算法“{alg}”。</translation>
    </message>
    <message>
        <source>This token is encrypted (JWE) and has no signature of its own.</source>
        <translation>这是加密的令牌（JWE），本身不带签名。</translation>
    </message>
    <message>
        <source>“crit” in the header is not a list of extensions that the header has, each named once.</source>
        <translation>头部中的“crit”不合规定：应列出头部里确有的扩展，且每个只列一次。</translation>
    </message>
    <message>
        <source>The token may only be accepted by who understands its extension “{name}” (“crit”), which is not supported.</source>
        <translation>此令牌要求必须理解扩展“{name}”（“crit”）才能接受，而本程序不支持该扩展。</translation>
    </message>
    <message>
        <source>The payload is said not to be base64url-encoded (“b64”: false), which is not supported.</source>
        <translation>头部注明载荷未经 base64url 编码（“b64”为 false），本程序不支持。</translation>
    </message>
    <message>
        <source>The last character of the {part:word} carries bits that belong to no byte: the token was changed, or written by an incorrect encoder.</source>
        <translation>{part:word}的最后一个字符含有不属于任何字节的位：令牌被改动过，或编码程序有误。</translation>
    </message>
    <message>
        <source>The signature is {bytes:bytes} long, where {alg} needs {expected:bytes}: the token was cut, damaged, or signed in another way.</source>
        <translation>签名长度为 {bytes:bytes}，而 {alg} 要求 {expected:bytes}：令牌被截断、损坏，或以其他方式签名。</translation>
    </message>
    <message>
        <source>The signature cannot be one: a number in it is outside the range of {alg}.</source>
        <translation>这不可能是有效的签名：其中的数值超出 {alg} 的范围。</translation>
    </message>
    <message>
        <source>No key was given.</source>
        <translation>没有提供密钥。</translation>
    </message>
    <message>
        <source>None of these keys fits the token: {keys:list}.</source>
        <translation>以下密钥均不适用于此令牌：{keys:list}。</translation>
    </message>
    <message>
        <source>The key {key} did not sign this token, or the token was changed since.</source>
        <translation>此令牌不是由密钥 {key} 签名的，或者签名后被改动过。</translation>
    </message>
    <message>
        <source>None of these keys signed this token, or the token was changed since: {keys:list}.</source>
        <translation>此令牌不是由以下任何密钥签名的，或者签名后被改动过：{keys:list}。</translation>
    </message>
    <message>
        <source>{alg} needs another kind of key: {needed:word}. This one is: {kind:word}.</source>
        <translation>{alg} 需要另一种密钥：{needed:word}，而这一个是：{kind:word}。</translation>
    </message>
    <message>
        <source>{alg} is checked with a shared secret, and this key is not one (kind: {kind}). With a public key in its place, anyone could make tokens.</source>
        <translation>{alg} 用共享密钥验签，而这一个不是（类型：{kind}）。若以公钥代替，任何人都能伪造令牌。</translation>
    </message>
    <message>
        <source>This RSA-PSS key says that it is not for {alg}: another hash, or a longer salt.</source>
        <translation>此 RSA-PSS 密钥自身注明不用于 {alg}：限定了其他散列算法或更长的盐。</translation>
    </message>
    <message>
        <source>This key is for {key_alg} alone (“alg”); the token says {alg}.</source>
        <translation>此密钥仅用于 {key_alg}（“alg”），而令牌注明的是 {alg}。</translation>
    </message>
    <message>
        <source>This key is not for signatures: its “use” is “{use}”.</source>
        <translation>此密钥不用于签名：其“use”为“{use}”。</translation>
    </message>
    <message>
        <source>This key is not for checking signatures; its “key_ops”: {operations:list}.</source>
        <translation>此密钥不用于验签，其“key_ops”为：{operations:list}。</translation>
    </message>
    <message>
        <source>The token names the key “{kid}” (“kid”), and this one is “{key_kid}”.</source>
        <translation>令牌指明的密钥是“{kid}”（“kid”），而这一个是“{key_kid}”。</translation>
    </message>
    <message>
        <source>The key is empty.</source>
        <translation>密钥为空。</translation>
    </message>
    <message>
        <source>This has {bytes:bytes}; more than {limit:bytes} are not read as keys.</source>
        <translation>内容有 {bytes:bytes}，超过 {limit:bytes} 的内容不会作为密钥读取。</translation>
    </message>
    <message>
        <source>This is no key: neither PEM nor a JWK or JWK Set.</source>
        <translation>这不是密钥：既不是 PEM，也不是 JWK 或 JWK Set。</translation>
    </message>
    <message>
        <source>The PEM block “{label}” holds no key to check a signature with.</source>
        <translation>PEM 段“{label}”中没有可用来验签的密钥。</translation>
    </message>
    <message>
        <source>The PEM block “{label}” is damaged.</source>
        <translation>PEM 段“{label}”已损坏。</translation>
    </message>
    <message>
        <source>This private key is locked with a passphrase. Give the public key or the certificate instead: it is all that is needed.</source>
        <translation>此私钥受口令保护。请改为提供公钥或证书，验签只需要这些。</translation>
    </message>
    <message>
        <source>The key looks like a JWK but is not JSON. {reason}</source>
        <translation>此密钥看似 JWK，但不是 JSON。{reason}</translation>
    </message>
    <message>
        <source>“{name}” is missing in the JWK.</source>
        <translation>JWK 中缺少“{name}”。</translation>
    </message>
    <message>
        <source>“{name}” in the JWK has the wrong type; expected: {expected:word}.</source>
        <translation>JWK 中“{name}”的类型不符，应为：{expected:word}。</translation>
    </message>
    <message>
        <source>“{name}” is in the JWK more than once.</source>
        <translation>JWK 中“{name}”出现了多次。</translation>
    </message>
    <message>
        <source>“{name}” in the JWK is not proper base64url.</source>
        <translation>JWK 中“{name}”不是规范的 base64url。</translation>
    </message>
    <message>
        <source>“{name}” in the JWK has {bytes:bytes}; this curve needs {expected:bytes}.</source>
        <translation>JWK 中“{name}”的长度为 {bytes:bytes}，而该曲线要求 {expected:bytes}。</translation>
    </message>
    <message>
        <source>The JWK is of a type that is not supported (“kty”: “{type}”).</source>
        <translation>不支持此类 JWK（“kty”为“{type}”）。</translation>
    </message>
    <message>
        <source>No supported algorithm uses a key of this kind: {kind}.</source>
        <translation>所支持的算法都不使用此类密钥：{kind}。</translation>
    </message>
    <message>
        <source>The public key is not a proper point of the curve {curve}, so it proves nothing.</source>
        <translation>此公钥不是曲线 {curve} 上的合格点，不能证明任何东西。</translation>
    </message>
    <message>
        <source>The RSA key has {bits} bits; at least {least} are needed.</source>
        <translation>此 RSA 密钥只有 {bits} 位，至少需要 {least} 位。</translation>
    </message>
    <message>
        <source>The RSA key has {bits} bits; at most {most} are supported.</source>
        <translation>此 RSA 密钥有 {bits} 位，最多支持 {most} 位。</translation>
    </message>
    <message>
        <source>The exponent of the RSA key is 1, even, or too large, so the key proves nothing.</source>
        <translation>此 RSA 密钥的指数为 1、偶数或过大，不能证明任何东西。</translation>
    </message>
    <message>
        <source>The modulus of the RSA key is even, so the key proves nothing.</source>
        <translation>此 RSA 密钥的模数是偶数，不能证明任何东西。</translation>
    </message>
    <message>
        <source>The secret is not written as {form:word}.</source>
        <translation>密钥文本不是{form:word}形式。</translation>
    </message>
    <message>
        <source>This is a key (PEM, JWK or DER), not a shared secret. A public key used as a secret would let anyone make tokens.</source>
        <translation>这是 PEM、JWK 或 DER 形式的密钥，不是共享密钥。若把公钥当作共享密钥，任何人都能伪造令牌。</translation>
    </message>
    <message>
        <source>The JWK Set holds no keys.</source>
        <translation>JWK Set 中没有密钥。</translation>
    </message>
    <message>
        <source>There are {count} keys; no more than {limit} are read.</source>
        <translation>共有 {count} 个密钥，最多读取 {limit} 个。</translation>
    </message>
    <message>
        <source>The secret has {bytes:bytes}; {alg} needs {least:bytes} or more. Whoever has a token can find a short secret by trying.</source>
        <translation>共享密钥只有 {bytes:bytes}，{alg} 要求至少 {least:bytes}。拿到令牌的人可以通过穷举猜出过短的密钥。</translation>
    </message>
    <message>
        <source>The header offers a key ({names:list}). It is never used: whoever made the token chose it.</source>
        <translation>头部自带密钥（{names:list}），一律不予采用：它是由制作令牌的人选定的。</translation>
    </message>
    <message>
        <source>With http://, anyone on the way to {host} could put in a key of their own. Nothing was sent. Use https://.</source>
        <translation>使用 http:// 时，通往 {host} 途中的任何人都能换入自己的密钥。请求未发送，请改用 https://。</translation>
    </message>
    <message>
        <source>{host} sent no keys, only a redirect (HTTP {status}), which is not followed. Give the URL that the keys are really at.</source>
        <translation>{host} 没有返回密钥，只返回了重定向（HTTP {status}），程序不会跟随重定向。请提供密钥的实际网址。</translation>
    </message>
    <message>
        <source>{host} sent no keys: HTTP {status}.</source>
        <translation>{host} 没有返回密钥：HTTP {status}。</translation>
    </message>
    <message>
        <source>This token is opaque: it carries no signature, and only the service that issued it can check it.</source>
        <translation>这是不透明的令牌，不带签名，只有签发它的服务能够核验。</translation>
    </message>
    <message>
        <source>There are {count} tokens in this text. Give the one that is meant.</source>
        <translation>文本中有 {count} 个令牌，请只提供所指的那一个。</translation>
    </message>
    <message>
        <source>One of these options is needed: {options:list}.</source>
        <translation>需要以下选项之一：{options:list}。</translation>
    </message>
    <message>
        <source>The token is cut off: its {part:word} is the last part there is, and it is not followed by what must come next (byte {at}).</source>
        <translation>令牌不完整：到{part:word}就中断了，后面应有的内容缺失（第 {at} 字节）。</translation>
    </message>
    <message>
        <source>The token is shortened: “{mark}” at byte {at} stands in place of the rest. The whole token is needed to read it.</source>
        <translation>令牌被省略过：第 {at} 字节处的“{mark}”代替了其余内容。需要完整的令牌才能解析。</translation>
    </message>
    <message>
        <source>{raw} is not written as a whole number.</source>
        <translation>{raw} 不是以整数形式书写的。</translation>
    </message>
    <message>
        <source>{raw} lies beyond the year 9999.</source>
        <translation>{raw} 超出了公元 9999 年。</translation>
    </message>
    <message>
        <source>{raw} lies beyond the year 9999 in seconds, which belong here; in milliseconds it would be {as_milliseconds:time}.</source>
        <translation>此处应以秒为单位，{raw} 秒超出了公元 9999 年；若以毫秒计则是 {as_milliseconds:time}。</translation>
    </message>
    <message>
        <source>The {part:word} has a length that base64url never has; it was decoded without its last character.</source>
        <translation>{part:word}的长度不可能出自 base64url 编码，已舍去最后一个字符后解码。</translation>
    </message>
    <message>
        <source>The algorithm {alg} is weak and not to be used any more.</source>
        <translation>算法 {alg} 强度不足，不应再使用。</translation>
    </message>
    <message>
        <source>The signature is that of an RSA key of {bits} bits; {alg} needs 2048 at least.</source>
        <translation>签名所用的 RSA 密钥为 {bits} 位，{alg} 至少需要 2048 位。</translation>
    </message>
    <message>
        <source>The token is not to be accepted before {not_before:time}.</source>
        <translation>在 {not_before:time} 之前不应接受该令牌。</translation>
    </message>
    <message>
        <source>The token says it was issued at {issued_at:time}, which is still to come: the clock of its issuer is ahead, or this computer&apos;s is behind.</source>
        <translation>令牌写明的签发时间 {issued_at:time} 尚未到来：签发方的时钟偏快，或本机的时钟偏慢。</translation>
    </message>
    <message>
        <source>The token lives {days:days}, which is more than a year.</source>
        <translation>令牌的有效期为 {days:days}，超过一年。</translation>
    </message>
    <message>
        <source>“{name}” holds a {kind:word}: whoever has the token can read it.</source>
        <translation>“{name}”中有{kind:word}：拿到令牌的人都能读到。</translation>
    </message>
    <message>
        <source>“{name}” in the {part:word} holds {character}, which cannot be seen or changes how text is shown.</source>
        <translation>{part:word}的“{name}”中含有 {character}，该字符不可见或会改变文字的显示方式。</translation>
    </message>
    <message>
        <source>No complete response came from {host}, so there are no keys. Try again.</source>
        <translation>未收到 {host} 的完整响应，因此没有取得密钥。请重试。</translation>
    </message>
    <message>
        <source>The host name {host} was not found. Nothing was sent. Check the URL and the network connection.</source>
        <translation>找不到主机 {host}，请求未发送。请检查 URL 和网络连接。</translation>
    </message>
    <message>
        <source>The vault {path} opens with its passphrase, and none was given. On the command line, give it with --passphrase-file.</source>
        <translation>保险库 {path} 需要口令才能打开，但未提供。命令行中可用 --passphrase-file 提供口令。</translation>
    </message>
    <message>
        <source>The key of the vault {path} is in the keychain; no passphrase opens it.</source>
        <translation>保险库 {path} 的密钥存放在系统密钥环中，不能用口令打开。</translation>
    </message>
    <message>
        <source>This is not the passphrase of the vault {path}. Nothing in it is damaged or lost.</source>
        <translation>保险库 {path} 的口令不正确。库中内容没有损坏，也没有丢失。</translation>
    </message>
    <message>
        <source>The key in the keychain is not that of the vault {path}. Nothing in it is damaged or lost; it may belong to another keychain.</source>
        <translation>系统密钥环中的密钥与保险库 {path} 不匹配。库中内容没有损坏，也没有丢失；它可能属于另一个密钥环。</translation>
    </message>
    <message>
        <source>The passphrase is empty.</source>
        <translation>口令为空。</translation>
    </message>
    <message>
        <source>There is a vault {path} already. It was left as it is.</source>
        <translation>保险库 {path} 已存在，未作任何改动。</translation>
    </message>
    <message>
        <source>An entry of the vault {path} was changed by something else than TokenDesk and no longer opens (table {table}, row {row}). Everything else in it is usable.</source>
        <translation>保险库 {path} 中有一条记录被 TokenDesk 以外的程序改动，已无法解密（表 {table}，行 {row}）。其余内容仍可使用。</translation>
    </message>
    <message>
        <source>The vault {path} was written by a newer version (format {format}; this one knows {known}). It is only read; nothing is saved in it.</source>
        <translation>保险库 {path} 由更新的版本写入（格式 {format}，本版本支持到 {known}）。只读取，不会写入任何内容。</translation>
    </message>
    <message>
        <source>{path} is a database of another program. It was left as it is; move it away to save tokens.</source>
        <translation>{path} 是其他程序的数据库，未作任何改动。如需保存令牌，请先将它移走。</translation>
    </message>
    <message>
        <source>The vault {path} is damaged ({detail:word}) and was set aside, whole, as {set_aside}. Nothing in it was changed; a new vault takes its place.</source>
        <translation>保险库 {path} 已损坏（{detail:word}），已原样移到 {set_aside}，内容未作改动；将在原处新建保险库。</translation>
    </message>
    <message>
        <source>The vault {path} turned out to be damaged ({detail:word}). It will be set aside, whole, when it is opened next.</source>
        <translation>使用中发现保险库 {path} 已损坏（{detail:word}）。下次打开时会将它原样移到一旁。</translation>
    </message>
    <message>
        <source>The disk is full: {path} cannot be written. What was saved before is unchanged.</source>
        <translation>磁盘已满，无法写入 {path}。此前保存的内容没有改动。</translation>
    </message>
    <message>
        <source>Another program has been writing to the vault {path} for {seconds:seconds}. Nothing was changed. Try again.</source>
        <translation>其他程序占用保险库 {path} 写入已达 {seconds:seconds}。未作任何改动，请重试。</translation>
    </message>
    <message>
        <source>The vault {path} cannot be used: {detail:word}. What was saved before is unchanged.</source>
        <translation>无法使用保险库 {path}：{detail:word}。此前保存的内容没有改动。</translation>
    </message>
    <message>
        <source>There is no saved token with the id {id}.</source>
        <translation>没有编号为 {id} 的已存令牌。</translation>
    </message>
    <message>
        <source>No keychain answers in this session. Use a passphrase instead (on the command line: --passphrase-file).</source>
        <translation>当前会话中没有可用的系统密钥环。请改用口令（命令行选项 --passphrase-file）。</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it and try again.</source>
        <translation>系统密钥环已锁定，请解锁后重试。</translation>
    </message>
    <message>
        <source>The keychain did not answer for {seconds:seconds}. Nothing was changed. Try again when it responds.</source>
        <translation>系统密钥环在 {seconds:seconds}内没有响应。未作任何改动，请待其恢复后重试。</translation>
    </message>
    <message>
        <source>The keychain has no entry “{name}”, which opens the vault. The vault is unchanged: restore that entry, or use the keychain it was made with.</source>
        <translation>系统密钥环中没有打开保险库所需的条目“{name}”。保险库未作改动：请恢复该条目，或使用创建保险库时的密钥环。</translation>
    </message>
    <message>
        <source>The keychain has an entry “{name}” already. It was not overwritten.</source>
        <translation>系统密钥环中已有条目“{name}”，未覆盖。</translation>
    </message>
    <message>
        <source>The keychain reports an error ({detail:word}). Nothing was changed.</source>
        <translation>系统密钥环报告错误（{detail:word}）。未作任何改动。</translation>
    </message>
    <message>
        <source>An earlier exchange of this token was cut short and has not been settled. Nothing was sent. Settle it first (on the command line: recover).</source>
        <translation>此令牌此前的一次请求中途终止，尚未处理完毕。未发出任何请求，请先处理（命令行：recover）。</translation>
    </message>
    <message>
        <source>An earlier exchange of this token ended without telling whether the token was replaced. Nothing was sent. To send it all the same, choose so (on the command line: --retry-unknown, or --send-anyway with call).</source>
        <translation>此令牌此前的一次请求结果未知，无法确定令牌是否已被替换。未发出任何请求。如仍要发送，请明确选择（命令行：--retry-unknown；call 命令用 --send-anyway）。</translation>
    </message>
    <message>
        <source>This token has been replaced by an earlier exchange. Nothing was sent; use the new one, which is saved.</source>
        <translation>此令牌已被此前的请求替换。未发出任何请求；请使用已保存的新令牌。</translation>
    </message>
    <message>
        <source>TokenDesk was ended before a whole response had been saved. Whether the service replaced the tokens is not known.</source>
        <translation>TokenDesk 在保存完整响应之前被终止。服务端是否已替换令牌，无从得知。</translation>
    </message>
    <message>
        <source>A response of {service}.{endpoint} was saved but cannot be read, because this endpoint is not defined any more. It is kept; restore the definition.</source>
        <translation>{service}.{endpoint} 的响应已保存，但该接口的定义已不存在，无法读取。响应仍保留，请恢复该定义。</translation>
    </message>
    <message>
        <source>The service {service} has no endpoint that refreshes this token, or a token that it takes is not saved.</source>
        <translation>服务 {service} 没有可刷新此令牌的接口，或缺少刷新所需的已存令牌。</translation>
    </message>
    <message>
        <source>There were tokens in this response, though it is no success. They were saved beside the old ones, which may still be the good ones.</source>
        <translation>响应虽非成功，但其中含有令牌。已与旧令牌分开保存，旧令牌可能仍然有效。</translation>
    </message>
    <message>
        <source>The new “{role}” is not for whom the old one was: {claims:list} differ. It was saved beside the old one.</source>
        <translation>新的“{role}”与旧令牌的归属不同：{claims:list} 不一致。已与旧令牌分开保存。</translation>
    </message>
    <message>
        <source>The tokens of the service {service} have no claim “{claim}” that an environment could fix. There are: {known:list}.</source>
        <translation>服务 {service} 的令牌没有可由环境固定的声明“{claim}”。可用的有：{known:list}。</translation>
    </message>
    <message>
        <source>The value of the claim “{claim}” needs 1 to 256 characters, without control characters and without spaces around it.</source>
        <translation>声明“{claim}”的值须为 1–256 个字符，不能含控制字符，首尾不能有空格。</translation>
    </message>
    <message>
        <source>The claim “{name}” is “{found}”, but in tokens of the environment “{profile}” it is “{expected}”. This token seems to belong to another environment or app.</source>
        <translation>声明“{name}”的值是“{found}”，而环境“{profile}”的令牌中应为“{expected}”。该令牌似乎属于其他环境或应用。</translation>
    </message>
    <message>
        <source>A JWK is a JSON object, and this is none (found: {found:word}).</source>
        <translation>JWK 应为 JSON 对象，此处不是（实际为：{found:word}）。</translation>
    </message>
    <message>
        <source>The header is JSON, but not an object (found: {found:word}).</source>
        <translation>头部是 JSON，但不是对象（实际为：{found:word}）。</translation>
    </message>
    <message>
        <source>The payload is neither JSON nor text: its byte {offset} is {byte}, which is not UTF-8.</source>
        <translation>载荷既不是 JSON，也不是文本：其第 {offset} 字节是 {byte}，不是 UTF-8。</translation>
    </message>
    <message>
        <source>“{text}” stands where a token belongs: a placeholder that was never filled in.</source>
        <translation>此处应为令牌，实际却是未被替换的占位符“{text}”。</translation>
    </message>
    <message>
        <source>All of the header ({names:list}) stands outside the signature, in the unprotected “header”. A token without a protected header is not read.</source>
        <translation>整个头部（{names:list}）都位于未受保护的“header”中，不受签名保护。没有受保护头部的令牌不予解析。</translation>
    </message>
    <message>
        <source>This has five parts, as an encrypted token does, but the header has no “enc”, so it is neither encrypted nor signed.</source>
        <translation>共有 5 段，与加密令牌相同，但头部没有“enc”，因此既不是加密令牌，也不是签名令牌。</translation>
    </message>
    <message>
        <source>{raw} lies beyond the year 9999; in microseconds it would be {as_microseconds:time}.</source>
        <translation>{raw} 超出了公元 9999 年；若以微秒计则是 {as_microseconds:time}。</translation>
    </message>
    <message>
        <source>{raw} lies beyond the year 9999; in nanoseconds it would be {as_nanoseconds:time}.</source>
        <translation>{raw} 超出了公元 9999 年；若以纳秒计则是 {as_nanoseconds:time}。</translation>
    </message>
    <message>
        <source>The header says “alg”: “{alg}”: nobody signed this token. Never accept it.</source>
        <translation>头部写着 “alg”: “{alg}”：该令牌没有任何签名，绝不能接受。</translation>
    </message>
    <message>
        <source>The header names no algorithm: “alg” is missing, empty or no string.</source>
        <translation>头部没有写明算法：“alg”缺失、为空或不是字符串。</translation>
    </message>
    <message>
        <source>The signature is empty, although the header names the algorithm {alg}.</source>
        <translation>头部写明了算法 {alg}，签名却为空。</translation>
    </message>
    <message>
        <source>The token has no expiry (“exp”): it never ends by itself.</source>
        <translation>该令牌未设过期时间（“exp”），不会自行失效。</translation>
    </message>
    <message>
        <source>The token expires at {expires_at:time}, no later than it was issued ({issued_at:time}), so it was never good for any time.</source>
        <translation>过期时间 {expires_at:time} 不晚于签发时间 {issued_at:time}，该令牌从未有过有效期。</translation>
    </message>
    <message>
        <source>The payload is not a JSON object (found: {found:word}), so there are no claims.</source>
        <translation>载荷不是 JSON 对象（实际为：{found:word}），因此没有声明。</translation>
    </message>
    <message>
        <source>The content is compressed before it is encrypted (“zip”), so its length may tell what is in it.</source>
        <translation>内容先压缩后加密（“zip”），其长度可能泄露内容。</translation>
    </message>
    <message>
        <source>No algorithm is registered under the name “{alg}” (upper and lower case differ), so most programs can do nothing with this token.</source>
        <translation>没有以“{alg}”为名注册的算法（区分大小写），多数程序无法处理该令牌。</translation>
    </message>
    <message>
        <source>The algorithm {alg} does not belong in a token of this kind: signatures and encryption have different ones.</source>
        <translation>算法 {alg} 不适用于这种令牌：签名与加密使用的算法不同。</translation>
    </message>
    <message>
        <source>No content encryption is registered under the name “{enc}” (upper and lower case differ), so most programs cannot decrypt this token.</source>
        <translation>没有以“{enc}”为名注册的内容加密算法（区分大小写），多数程序无法解密该令牌。</translation>
    </message>
    <message>
        <source>“{name}” in the header has the wrong type. Expected: {expected:word}; found: {found:word}.</source>
        <translation>头部“{name}”的类型不符，应为：{expected:word}，实际为：{found:word}。</translation>
    </message>
    <message>
        <source>“crit” in the header is {raw}, which is not a list of extensions that the header has, each named once.</source>
        <translation>头部的“crit”是 {raw}，而它应当列出头部中存在的扩展参数，且每个只列一次。</translation>
    </message>
    <message>
        <source>Only a program that understands the extension “{name}” (“crit”) may accept this token.</source>
        <translation>只有支持扩展“{name}”的程序才可以接受该令牌（“crit”）。</translation>
    </message>
    <message>
        <source>The header says that the payload is not base64url-encoded (“b64”: false); it was decoded all the same.</source>
        <translation>头部声明载荷未经 base64url 编码（“b64”: false），此处仍作了解码。</translation>
    </message>
    <message>
        <source>The claim “{name}” has the wrong type. Expected: {expected:word}; found: {found:word}.</source>
        <translation>声明“{name}”的类型不符，应为：{expected:word}，实际为：{found:word}。</translation>
    </message>
    <message>
        <source>The token expires at {expires_at:time}, no later than it becomes valid ({not_before:time}), so it is never good for any time.</source>
        <translation>过期时间 {expires_at:time} 不晚于生效时间 {not_before:time}，该令牌任何时候都无效。</translation>
    </message>
    <message>
        <source>The {part:word} is {bytes:bytes} long; {enc} makes {expected:bytes}. The token was cut or damaged.</source>
        <translation>{part:word}长 {bytes:bytes}，而 {enc} 应为 {expected:bytes}：令牌被截断或已损坏。</translation>
    </message>
    <message>
        <source>The encrypted key is empty, although {alg} needs one.</source>
        <translation>加密密钥为空，而 {alg} 需要加密密钥。</translation>
    </message>
    <message>
        <source>There is an encrypted key of {bytes:bytes}, although {alg} has none.</source>
        <translation>带有长 {bytes:bytes} 的加密密钥，而 {alg} 不应有加密密钥。</translation>
    </message>
    <message>
        <source>The unprotected “header” holds {names:list}, which no signature covers: anyone may have changed it.</source>
        <translation>未受保护的“header”中含有 {names:list}，不在签名范围内，任何人都可能改动过。</translation>
    </message>
    <message>
        <source>This call replaces the tokens you give it, and nothing would keep the new ones. Nothing was sent. Add --passphrase-file FILE to keep them in the vault, --out FILE to save them in a file, or --reveal to print them.</source>
        <translation>此次调用会替换所给的令牌，而新令牌无处保存。未发出任何请求。请加 --passphrase-file FILE 存入保险库，加 --out FILE 保存到文件，或加 --reveal 打印出来。</translation>
    </message>
    <message>
        <source>The profile has no secret “{key}”.</source>
        <translation>此环境配置没有名为“{key}”的敏感信息。</translation>
    </message>
    <message>
        <source>None of the keys at hand signed this token, and the keys of these could not be had: {keys:list}. One of those may have signed it.</source>
        <translation>此令牌不是由现有密钥签名的，而以下来源的密钥未能取得：{keys:list}。签名的可能是其中之一。</translation>
    </message>
    <message>
        <source>“{name}” may carry a secret, and secrets do not go into the file of profiles. Keep it in the vault (profiles secret … header.{name}=@FILE), or give it with each call: --header {name}=@FILE.</source>
        <translation>“{name}”可能含有敏感信息，不能写入环境配置文件。请存入保险库（profiles secret … header.{name}=@FILE），或在每次调用时用 --header {name}=@FILE 给出。</translation>
    </message>
    <message>
        <source>No keys are kept with the profile “{name}”. Give the key with --key, --secret or --jwks, or keep it with the profile (profiles secret).</source>
        <translation>环境配置“{name}”没有保存密钥。请用 --key、--secret 或 --jwks 提供密钥，或用 profiles secret 将其存入该环境配置。</translation>
    </message>
    <message>
        <source>Not refreshed automatically.</source>
        <translation>不会自动刷新。</translation>
    </message>
    <message>
        <source>Automatic refresh was switched off, because the last one did not succeed ({outcome:word}). Refresh the token yourself, then switch it on again.</source>
        <translation>自动刷新已关闭，因为上一次没有成功（{outcome:word}）。请手动刷新令牌，再重新开启。</translation>
    </message>
    <message>
        <source>Not refreshed automatically: somebody else may use these tokens, and would be locked out. Mark them as used only here first.</source>
        <translation>不会自动刷新：这些令牌可能还有其他使用方，刷新后对方将无法使用。请先标记为“仅在此处使用”。</translation>
    </message>
    <message>
        <source>Not refreshed automatically: “{name}” is a production environment, and it is locked.</source>
        <translation>不会自动刷新：“{name}”是生产环境，且处于锁定状态。</translation>
    </message>
    <message>
        <source>Not refreshed automatically: the profile “{name}” is not there any more.</source>
        <translation>不会自动刷新：环境配置“{name}”已不存在。</translation>
    </message>
    <message>
        <source>Not refreshed automatically: it is not known when these tokens expire.</source>
        <translation>不会自动刷新：这些令牌的过期时间未知。</translation>
    </message>
    <message>
        <source>Not refreshed automatically: a token expired at {expired_at:time}, and this service cannot refresh an expired one. Get a new token.</source>
        <translation>不会自动刷新：令牌已于 {expired_at:time} 过期，而此服务无法刷新已过期的令牌。请重新获取令牌。</translation>
    </message>
    <message>
        <source>Not refreshed automatically: these tokens live for {seconds:seconds} only.</source>
        <translation>不会自动刷新：这些令牌的有效期只有 {seconds:seconds}。</translation>
    </message>
    <message>
        <source>Not refreshed automatically: what became of these tokens in an earlier exchange is not known. Refresh the token yourself.</source>
        <translation>不会自动刷新：这些令牌在之前一次请求后的状态未知。请手动刷新令牌。</translation>
    </message>
    <message>
        <source>A production environment can stay unlocked for 1 to 240 minutes, not for {found}.</source>
        <translation>生产环境的解锁时长须为 1 至 240 分钟，而不是 {found}。</translation>
    </message>
    <message>
        <source>“{parameter}” is a token of “{name}”, which is another environment. Nothing was sent. Choose that environment, or use a token of this one.</source>
        <translation>“{parameter}”是另一个环境“{name}”的令牌，因此未发送。请改选该环境，或改用本环境的令牌。</translation>
    </message>
    <message>
        <source>The environment “{name}” that this token was saved for was removed. Nothing was sent. Save the token anew for the environment that it belongs to.</source>
        <translation>保存该令牌时所属的环境“{name}”已被移除，因此未发送。请为其所属的环境重新保存该令牌。</translation>
    </message>
    <message>
        <source>The proxy {proxy} wants a login, for which a request over http:// would be sent twice. Nothing was sent. Use https://, or a proxy without a login.</source>
        <translation>代理 {proxy} 需要登录，而通过 http:// 发送的请求会因此发送两次，因此未发送。请改用 https:// 或无需登录的代理。</translation>
    </message>
    <message>
        <source>The client certificate of this environment, or its key, is not there or cannot be read. Nothing was sent.</source>
        <translation>该环境的客户端证书或其私钥不存在或无法读取，因此未发送。</translation>
    </message>
    <message>
        <source>The certificates that this environment trusts cannot be read. Nothing was sent.</source>
        <translation>该环境信任的证书无法读取，因此未发送。</translation>
    </message>
    <message>
        <source>The server&apos;s public key is not the one that is pinned. Its SHA-256 is {found}.</source>
        <translation>服务器公钥与固定的公钥不一致，其 SHA-256 为 {found}。</translation>
    </message>
    <message>
        <source>There is no vault yet ({path}).</source>
        <translation>尚无保险库（{path}）。</translation>
    </message>
    <message>
        <source>The file of the vault, {path}, was removed, moved or replaced while the vault was open. Nothing can be saved in it any more. Put it back, or lock the vault and open it again.</source>
        <translation>保险库打开期间，其文件 {path} 被移除、移动或替换，无法再存入任何内容。请将文件放回原处，或锁定保险库后重新打开。</translation>
    </message>
    <message>
        <source>Its turn has not come.</source>
        <translation>尚未轮到。</translation>
    </message>
    <message>
        <source>It needs a value for “{parameter}”.</source>
        <translation>需要给出 “{parameter}” 的值。</translation>
    </message>
    <message>
        <source>It needs a value for “{parameter}”, or the app secret to make one with.</source>
        <translation>需要给出 “{parameter}” 的值，或用于生成该值的应用密钥。</translation>
    </message>
    <message>
        <source>It needs the app secret, to make a value for “{parameter}”.</source>
        <translation>需要应用密钥，用于生成 “{parameter}” 的值。</translation>
    </message>
    <message>
        <source>It needs an expired value for “{parameter}” (on the command line: --set expired.{parameter}=@FILE).</source>
        <translation>需要给出 “{parameter}” 的一个过期值（命令行：--set expired.{parameter}=@FILE）。</translation>
    </message>
    <message>
        <source>It needs a token of the role “{role}”, and none was received.</source>
        <translation>需要 “{role}” 令牌，但此前没有收到。</translation>
    </message>
    <message>
        <source>The “{parameter}” is not a JWT signed with the app secret, so one like it cannot be made for the test.</source>
        <translation>“{parameter}” 不是用应用密钥签名的 JWT，无法为自检生成类似的令牌。</translation>
    </message>
    <message>
        <source>Values made for a test are never sent to a production environment.</source>
        <translation>自检所造的值绝不会发送到生产环境。</translation>
    </message>
    <message>
        <source>It would use up tokens, and that is never done in a production environment.</source>
        <translation>这项检查会用掉令牌，绝不会在生产环境中执行。</translation>
    </message>
    <message>
        <source>It would use up the tokens given. To allow that in a test environment, agree to it (on the command line: --use-up).</source>
        <translation>这项检查会用掉所给的令牌。如需在测试环境中执行，请明确同意（命令行：--use-up）。</translation>
    </message>
    <message>
        <source>It says nothing unless “{check}” succeeds, and that did not.</source>
        <translation>只有 “{check}” 成功时这项检查才有意义，而它没有成功。</translation>
    </message>
    <message>
        <source>“{check}” failed, so this could not be judged.</source>
        <translation>“{check}” 未通过，因此无法判断这一项。</translation>
    </message>
    <message>
        <source>There was no such response to look at: {outcome:word}.</source>
        <translation>没有可供检查的响应：{outcome:word}。</translation>
    </message>
    <message>
        <source>The claim “{claim}” cannot be compared: one of the tokens does not state it, or is not a JWT.</source>
        <translation>无法比较声明 “{claim}”：其中一个令牌没有该声明，或者不是 JWT。</translation>
    </message>
    <message>
        <source>The token is not a JWT.</source>
        <translation>该令牌不是 JWT。</translation>
    </message>
    <message>
        <source>There is no key at hand that fits the signature.</source>
        <translation>没有与该签名相符的密钥。</translation>
    </message>
    <message>
        <source>What is made for the test does not state “{claim}”. A server that looks at it refuses it; state it in the profile (on the command line: --claim, or --set {claim}=… here).</source>
        <translation>自检所造的令牌没有声明 “{claim}”，检查该声明的服务端会拒绝它；请在环境配置中给出（命令行：--claim，或在此处使用 --set {claim}=…）。</translation>
    </message>
    <message>
        <source>The expiry of one of the tokens is not known.</source>
        <translation>其中一个令牌的过期时间未知。</translation>
    </message>
    <message>
        <source>Expected HTTP status {expected}, got {got}.</source>
        <translation>预期 HTTP 状态码为 {expected}，实际为 {got}。</translation>
    </message>
    <message>
        <source>Expected: {expected:word}. Got: {got:word}. {reason}</source>
        <translation>预期：{expected:word}。实际：{got:word}。{reason}</translation>
    </message>
    <message>
        <source>No complete response came. {reason}</source>
        <translation>没有收到完整的响应。{reason}</translation>
    </message>
    <message>
        <source>Expected {expected}, got {got}.</source>
        <translation>预期为 {expected}，实际为 {got}。</translation>
    </message>
    <message>
        <source>This value must not be {got}.</source>
        <translation>该值不得为 {got}。</translation>
    </message>
    <message>
        <source>Nothing should be here, but there is {got}.</source>
        <translation>此处不应有值，实际为 {got}。</translation>
    </message>
    <message>
        <source>This should be at {other}.</source>
        <translation>此字段应位于 {other}。</translation>
    </message>
    <message>
        <source>Expected: {expected:word}. Got {got}.</source>
        <translation>预期：{expected:word}。实际为 {got}。</translation>
    </message>
    <message>
        <source>The token does not have the form of a JWT.</source>
        <translation>该令牌不是 JWT 形式。</translation>
    </message>
    <message>
        <source>There is no token of the role “{role}” in the response.</source>
        <translation>响应中没有 “{role}” 令牌。</translation>
    </message>
    <message>
        <source>The token that was just received has expired: this reads as {got:time}.</source>
        <translation>刚收到的令牌已过期：按约定的单位，此值为 {got:time}。</translation>
    </message>
    <message>
        <source>{got} is not a usable time.</source>
        <translation>{got} 不是可用的时间。</translation>
    </message>
    <message>
        <source>The app secret does not verify the signature. {reason}</source>
        <translation>应用密钥无法通过验签。{reason}</translation>
    </message>
    <message>
        <source>The claim “{claim}” should be {expected} and is {got}.</source>
        <translation>声明 “{claim}” 应为 {expected}，实际为 {got}。</translation>
    </message>
    <message>
        <source>The token&apos;s own exp is {expected:time}, but the response states {got:time}.</source>
        <translation>令牌自身的 exp 为 {expected:time}，而响应给出的是 {got:time}。</translation>
    </message>
    <message>
        <source>The token states no exp of its own.</source>
        <translation>该令牌自身没有 exp。</translation>
    </message>
    <message>
        <source>This is {got}, but {other} says {expected}.</source>
        <translation>此处为 {got}，而 {other} 为 {expected}。</translation>
    </message>
    <message>
        <source>It ends at {got:time}, earlier than the {expected:time} before.</source>
        <translation>过期时间为 {got:time}，早于此前的 {expected:time}。</translation>
    </message>
    <message>
        <source>It took {got} ms; at most {expected} ms are expected.</source>
        <translation>耗时 {got} 毫秒，预期不超过 {expected} 毫秒。</translation>
    </message>
    <message>
        <source>{pointer:pointer}: the service has no endpoint “{found}”.</source>
        <translation>{pointer:pointer}：该服务没有接口 “{found}”。</translation>
    </message>
    <message>
        <source>{pointer:pointer}: no case or check “{found}” stands above this place.</source>
        <translation>{pointer:pointer}：此处之前没有名为 “{found}” 的用例或检查项。</translation>
    </message>
    <message>
        <source>There is no service “{name}”. Those that can be checked: {known:list}.</source>
        <translation>没有服务 “{name}”。可以自检的服务：{known:list}。</translation>
    </message>
    <message>
        <source>The definition of “{name}” has no contract to check. Those that have one: {known:list}.</source>
        <translation>“{name}” 的定义中没有可供自检的接口约定。有约定的服务：{known:list}。</translation>
    </message>
    <message>
        <source>This is no private key. The key of a client certificate is a private key in PEM, without a passphrase.</source>
        <translation>这不是私钥。客户端证书的私钥须为不带口令的 PEM 私钥。</translation>
    </message>
    <message>
        <source>{pointer:pointer}: “{found}” is nothing that can be signed or sent here; docs/services.md lists what can.</source>
        <translation>{pointer:pointer}：“{found}”不能在此处签名或发送，可用的内容见 docs/services.md。</translation>
    </message>
    <message>
        <source>Requests of “{name}” need secrets that are not here: {secrets:list}. Nothing was sent. Give them: in the settings of the environment, or with profiles secret.</source>
        <translation>“{name}”的请求需要以下机密信息，但这里没有：{secrets:list}。未发送任何内容。请在环境设置中填写，或使用 profiles secret 命令提供。</translation>
    </message>
    <message>
        <source>A bearer token is one word, without “Bearer”, spaces or line breaks.</source>
        <translation>Bearer 令牌是一个连续的词，不含“Bearer”、空格或换行。</translation>
    </message>
    <message>
        <source>The login of a proxy is written as USER:PASSWORD.</source>
        <translation>代理的登录信息写作 USER:PASSWORD。</translation>
    </message>
    <message>
        <source>Requests of “{name}” need secrets in the vault, and the vault does not open. Nothing was sent. {reason}</source>
        <translation>“{name}”的请求需要保险库中的机密信息，而保险库未能打开。未发送任何内容。{reason}</translation>
    </message>
    <message>
        <source>The definition of “{service}” leaves no choice about signing requests.</source>
        <translation>“{service}”的定义没有把请求签名留作可选项。</translation>
    </message>
    <message>
        <source>Signed requests carry “{claim}”: say what it is in this environment (command line: --claim {claim}=VALUE).</source>
        <translation>签名的请求带有“{claim}”，请填写它在此环境中的值（命令行：--claim {claim}=VALUE）。</translation>
    </message>
    <message>
        <source>This is no proxy. Write “system”, “none”, or an address such as http://proxy.example.com:3128 or socks5://proxy.example.com:1080.</source>
        <translation>这不是代理。请写 system、none，或形如 http://proxy.example.com:3128、socks5://proxy.example.com:1080 的地址。</translation>
    </message>
    <message>
        <source>A profile holds no secret: leave the user name and the password out of the proxy&apos;s address. They are kept in the vault, as proxy_login.</source>
        <translation>环境配置不保存机密信息：代理地址中请勿包含用户名和密码，它们以 proxy_login 的名称存入保险库。</translation>
    </message>
    <message>
        <source>There is no certificate in PEM in it, or one that is damaged.</source>
        <translation>其中没有 PEM 格式的证书，或证书已损坏。</translation>
    </message>
    <message>
        <source>A profile holds no secret: there is a private key among the certificates. It is kept in the vault, as client_key.</source>
        <translation>环境配置不保存机密信息：证书中混有私钥。私钥以 client_key 的名称存入保险库。</translation>
    </message>
    <message>
        <source>There is neither a certificate nor a private key in it that can be read. A client certificate is a file in PEM or PKCS#12 (.pem, .crt, .p12, .pfx).</source>
        <translation>其中没有可读取的证书或私钥。客户端证书是 PEM 或 PKCS#12 格式的文件（.pem、.crt、.p12、.pfx）。</translation>
    </message>
    <message>
        <source>It is sealed, and this passphrase does not open it.</source>
        <translation>文件已加密，此口令无法解开。</translation>
    </message>
    <message>
        <source>It is sealed with a cipher that is not used any more. Export it anew, for example with AES-256.</source>
        <translation>文件所用的加密算法已不再使用。请重新导出，例如使用 AES-256。</translation>
    </message>
    <message>
        <source>A client certificate needs its private key as well: choose a file that holds both, in PEM or PKCS#12.</source>
        <translation>客户端证书还需要它的私钥：请选择同时包含两者的文件（PEM 或 PKCS#12）。</translation>
    </message>
    <message>
        <source>The private key is not that of the certificate.</source>
        <translation>私钥与证书不匹配。</translation>
    </message>
    <message>
        <source>The lowest version of TLS is 1.2 or 1.3.</source>
        <translation>最低 TLS 版本只能是 1.2 或 1.3。</translation>
    </message>
    <message>
        <source>This is no pinned key: it takes the SHA-256 of the server&apos;s public key, 64 hexadecimal digits or sha256/ and Base64.</source>
        <translation>这不是有效的固定公钥：应为服务器公钥的 SHA-256，即 64 位十六进制数字，或 sha256/ 加 Base64。</translation>
    </message>
    <message>
        <source>The request is to be signed, and there is no secret to sign it with. Nothing was sent.</source>
        <translation>请求需要签名，但没有用于签名的密钥。未发送任何内容。</translation>
    </message>
    <message>
        <source>This exchange is not in the history; nothing else is affected. {reason}</source>
        <translation>这次请求没有记入历史记录；其他一切不受影响。{reason}</translation>
    </message>
    <message>
        <source>This exchange is in the history without its secrets: it can be read, but not be copied or sent again complete. {reason}</source>
        <translation>这次请求已记入历史记录，但未保存其中的敏感信息：可以查看，但不能完整复制或重发。{reason}</translation>
    </message>
    <message>
        <source>The history {path} was written by a newer version (format {format}; this one knows {known}). It is only read.</source>
        <translation>历史记录 {path} 由更新的版本写入（格式 {format}；本版本支持到 {known}），只读取，不写入。</translation>
    </message>
    <message>
        <source>{path} is a database of another program, and is left as it is. Move it away to have a history.</source>
        <translation>{path} 是其他程序的数据库，已保持原样。将它移走后即可使用历史记录。</translation>
    </message>
    <message>
        <source>The history {path} was damaged ({detail:word}) and was set aside as {set_aside}. A new one begins; saved tokens are not affected.</source>
        <translation>历史记录 {path} 已损坏（{detail:word}），已移到 {set_aside}。从此开始新的历史记录；已存令牌不受影响。</translation>
    </message>
    <message>
        <source>The history {path} is damaged ({detail:word}). The next exchange sets it aside and begins a new one.</source>
        <translation>历史记录 {path} 已损坏（{detail:word}）。下一次请求会将它移开，并开始新的历史记录。</translation>
    </message>
    <message>
        <source>The history {path} was removed or replaced while it was open.</source>
        <translation>历史记录 {path} 在使用中被删除或替换。</translation>
    </message>
    <message>
        <source>The disk is full, so {path} could not be written.</source>
        <translation>磁盘已满，无法写入 {path}。</translation>
    </message>
    <message>
        <source>Another program was writing to the history {path} for {seconds:seconds}.</source>
        <translation>另一个程序持续 {seconds:seconds}都在写入历史记录 {path}。</translation>
    </message>
    <message>
        <source>The history {path} cannot be read or written: {detail:word}.</source>
        <translation>无法读写历史记录 {path}：{detail:word}。</translation>
    </message>
    <message>
        <source>There is no exchange {id} in the history. “tokendesk-cli history” lists those there are.</source>
        <translation>历史记录中没有编号为 {id} 的请求。“tokendesk-cli history”可列出全部。</translation>
    </message>
    <message>
        <source>The secrets of exchange {id} were not kept: no vault was open when it took place. Only the masked request can be shown.</source>
        <translation>没有保存请求 {id} 中的敏感信息：当时没有打开的保险库。只能显示已脱敏的请求。</translation>
    </message>
    <message>
        <source>Exchange {id} was stopped before a request could be made, so there is none to show.</source>
        <translation>请求 {id} 在生成之前就已停止，因此没有可显示的内容。</translation>
    </message>
    <message>
        <source>This is not a curl command.</source>
        <translation>这不是 curl 命令。</translation>
    </message>
    <message>
        <source>The command is larger than {limit:bytes}; it was not read.</source>
        <translation>命令超过 {limit:bytes}，未读取。</translation>
    </message>
    <message>
        <source>The command has more than {limit} parts; it was not read.</source>
        <translation>命令的组成部分超过 {limit} 个，未读取。</translation>
    </message>
    <message>
        <source>The command holds a NUL character, which no command can. It was not read.</source>
        <translation>命令中含有 NUL 字符，任何命令都不能包含它。未读取。</translation>
    </message>
    <message>
        <source>The quotation mark {quote} is opened and not closed: part of the command may be missing. Copy it again.</source>
        <translation>引号 {quote} 没有闭合：命令可能不完整。请重新复制。</translation>
    </message>
    <message>
        <source>{option} stands at the end and needs a value: part of the command may be missing. Copy it again.</source>
        <translation>{option} 位于末尾，却缺少它的值：命令可能不完整。请重新复制。</translation>
    </message>
    <message>
        <source>There is no URL in the command.</source>
        <translation>命令中没有 URL。</translation>
    </message>
    <message>
        <source>{option} is not known here and was not taken over.</source>
        <translation>无法识别 {option}，未采用。</translation>
    </message>
    <message>
        <source>{option} was not taken over: certificates are always checked. For a server of your own, give the profile its certificate authority.</source>
        <translation>未采用 {option}：证书始终会被校验。如果是自己的服务器，请在环境配置中指定其证书颁发机构。</translation>
    </message>
    <message>
        <source>{option} was not taken over: certificates are a setting of the profile. No file was read.</source>
        <translation>未采用 {option}：证书由环境配置决定。未读取任何文件。</translation>
    </message>
    <message>
        <source>{option} names the file {file}, which was not read. Fill in the value yourself.</source>
        <translation>{option} 指向文件 {file}，该文件未被读取。请自行填写这个值。</translation>
    </message>
    <message>
        <source>{option} was not taken over: redirects are never followed, since they could carry a token elsewhere.</source>
        <translation>未采用 {option}：从不跟随重定向，以免把令牌带到别处。</translation>
    </message>
    <message>
        <source>{option} only concerns curl itself and has no effect here.</source>
        <translation>{option} 只与 curl 自身有关，在此不起作用。</translation>
    </message>
    <message>
        <source>What stands behind the command was not looked at; only its first request counts.</source>
        <translation>命令之后的内容未作处理，只采用第一个请求。</translation>
    </message>
    <message>
        <source>A second URL, to {host}, was not taken over.</source>
        <translation>未采用指向 {host} 的第二个 URL。</translation>
    </message>
    <message>
        <source>A shell would put something else in the place of {text}; nothing was run, and it stands as it is.</source>
        <translation>命令行会把 {text} 替换为其他内容；此处没有执行任何命令，按原样保留。</translation>
    </message>
    <message>
        <source>Headers that were not taken over, since the program sets its own or they only describe a browser: {names:list}.</source>
        <translation>以下请求头由程序自行设置，或只用于描述浏览器，未采用：{names:list}。</translation>
    </message>
    <message>
        <source>The header {name} was not taken over: no header may be written so.</source>
        <translation>未采用请求头 {name}：请求头不能这样写。</translation>
    </message>
    <message>
        <source>“{name}” was not taken over: {endpoint} has no such parameter.</source>
        <translation>未采用“{name}”：{endpoint} 没有这个参数。</translation>
    </message>
    <message>
        <source>The command uses {found}; this endpoint is asked with {expected}.</source>
        <translation>命令使用 {found}，而此接口使用 {expected}。</translation>
    </message>
    <message>
        <source>The body was not taken over: it is neither a form nor a JSON object of texts and numbers.</source>
        <translation>未采用请求体：它既不是表单，也不是只含文本和数字的 JSON 对象。</translation>
    </message>
    <message>
        <source>“{name}” cannot be its name. A profile needs a name of 1 to 64 characters, without control characters and without spaces around it.</source>
        <translation>“{name}”不能用作名称。环境配置的名称须为 1 到 64 个字符，不含控制字符，首尾不能有空格。</translation>
    </message>
    <message>
        <source>The URL holds a user name or password, and leads to {host}. Leave them out: a URL is shown and passed on.</source>
        <translation>URL 中含有用户名或密码，实际指向 {host}。请去掉它们：URL 会显示出来，也会转给他人。</translation>
    </message>
    <message>
        <source>The URL “{url}” holds a space, a control character or a backslash.</source>
        <translation>URL“{url}”中含有空格、控制字符或反斜杠。</translation>
    </message>
    <message>
        <source>The file holds {found} profiles; at most {limit} are imported at once. Nothing was changed.</source>
        <translation>文件中有 {found} 个环境配置，一次最多导入 {limit} 个。未作任何更改。</translation>
    </message>
    <message>
        <source>It is called a test profile, but {host} is a production host: that of the profile “{profile}”. A file cannot bring that in. If it is right, make the profile yourself.</source>
        <translation>它自称是测试配置，但 {host} 是生产主机，属于配置“{profile}”。这样的配置不能由文件带入；如果确实无误，请自行新建。</translation>
    </message>
    <message>
        <source>{path} is a symbolic link, which an export does not follow. Nothing was written. Choose another name.</source>
        <translation>{path} 是符号链接，导出时不会跟随。未写入任何内容，请换一个文件名。</translation>
    </message>
    <message>
        <source>There is a file {path} already. Nothing was written.</source>
        <translation>文件 {path} 已存在，未写入任何内容。</translation>
    </message>
    <message>
        <source>“{name}” is PRODUCTION here, and would become a test environment: nothing would be locked or framed any more.</source>
        <translation>“{name}”目前是生产环境，导入后会变成测试环境：不再锁定，也不再显示边框。</translation>
    </message>
    <message>
        <source>“{name}” is a test environment here, and would become PRODUCTION.</source>
        <translation>“{name}”目前是测试环境，导入后会变成生产环境。</translation>
    </message>
    <message>
        <source>The host {host} is written with letters beyond a–z, as “{letters}”, and may only look like one that you know.</source>
        <translation>主机 {host} 含有 a–z 以外的字符，原文为“{letters}”，可能只是与某个熟知的主机相似。</translation>
    </message>
    <message>
        <source>It brings certificate authorities of its own: whoever has their keys could pass for {hosts:list}.</source>
        <translation>它自带证书颁发机构：持有其密钥的人可以冒充 {hosts:list}。</translation>
    </message>
    <message>
        <source>What is sent to {hosts:list} would go through the proxy {proxy}.</source>
        <translation>发送到 {hosts:list} 的内容将经过代理 {proxy}。</translation>
    </message>
    <message>
        <source>{host} is reached with http://: anyone on the way could read the tokens.</source>
        <translation>通过 http:// 访问 {host}：传输途中的任何人都能读到令牌。</translation>
    </message>
    <message>
        <source>It is a production profile, but your test profile “{profile}” has its host {host} as well.</source>
        <translation>它是生产配置，但现有的测试配置“{profile}”也使用主机 {host}。</translation>
    </message>
    <message>
        <source>{host} was not reached through the proxy {proxy}. Nothing was sent. {why}</source>
        <translation>无法经代理 {proxy} 连接 {host}。没有发送任何内容。{why}</translation>
    </message>
    <message>
        <source>{host} ended the secure connection with an error before it answered. Most often it wants a client certificate, or another one: see the connection of this environment. The request may have taken effect; it was not sent again.</source>
        <translation>{host} 在响应之前因错误终止了安全连接。多数情况下，它要求客户端证书，或要求换一张：请查看此环境的连接设置。请求可能已生效，没有再次发送。</translation>
    </message>
    <message>
        <source>Nothing accepts connections there. Check that the proxy is running.</source>
        <translation>该地址不接受连接。请检查代理是否在运行。</translation>
    </message>
    <message>
        <source>The name of the proxy was not found.</source>
        <translation>找不到代理的主机名。</translation>
    </message>
    <message>
        <source>The proxy wants a login, and none is kept for it.</source>
        <translation>代理要求登录，而这里没有保存它的登录信息。</translation>
    </message>
    <message>
        <source>The proxy refused the login that is kept for it.</source>
        <translation>代理拒绝了为它保存的登录信息。</translation>
    </message>
    <message>
        <source>The proxy does not allow that connection.</source>
        <translation>代理不允许此连接。</translation>
    </message>
    <message>
        <source>The proxy did not find or reach the server.</source>
        <translation>代理找不到或连不上服务器。</translation>
    </message>
    <message>
        <source>The proxy did not do what it was asked to.</source>
        <translation>代理没有按要求建立连接。</translation>
    </message>
    <message>
        <source>What answers there speaks no TLS: check the port, and https://.</source>
        <translation>对方不支持 TLS：请检查端口以及 https://。</translation>
    </message>
    <message>
        <source>The server has no TLS that is new enough: 1.2 or later, or 1.3 where the environment asks for it.</source>
        <translation>服务器的 TLS 版本过低：需要 1.2 或更高，环境要求时需要 1.3。</translation>
    </message>
    <message>
        <source>The server closed the connection instead of agreeing on TLS.</source>
        <translation>服务器没有完成 TLS 握手，直接关闭了连接。</translation>
    </message>
    <message>
        <source>The server found no encryption in common, or wants a client certificate, or another one.</source>
        <translation>双方没有共同支持的加密算法，或服务器要求客户端证书（或另一张证书）。</translation>
    </message>
    <message>
        <source>It is sealed: its passphrase is needed.</source>
        <translation>它已加密，需要口令才能打开。</translation>
    </message>
    <message>
        <source>The name “{name}” has letters that only look like a–z ({letters}), and may pass for another name.</source>
        <translation>名称“{name}”中有形似 a–z 的字母（{letters}），可能被误认为另一个名称。</translation>
    </message>
    <message>
        <source>The login that you keep for the proxy would be sent to {proxy} from then on.</source>
        <translation>此后，为代理保存的登录信息会发送给 {proxy}。</translation>
    </message>
    <message>
        <source>What you keep for this profile ({names:list}) would be used for requests to {hosts:list} from then on.</source>
        <translation>此后，为此环境配置保存的内容（{names:list}）会用于发往 {hosts:list} 的请求。</translation>
    </message>
    <message>
        <source>Requests would go to {origins:list}, where none of them goes now.</source>
        <translation>请求会发往 {origins:list}，而目前没有请求发往那里。</translation>
    </message>
    <message>
        <source>The profile’s own certificate authorities would be taken away: a server that only they vouch for would no longer be trusted.</source>
        <translation>此环境配置自带的证书颁发机构会被移除：仅由它们担保的服务器将不再受信任。</translation>
    </message>
    <message>
        <source>The pinned key would be taken away: any certificate that is trusted would do.</source>
        <translation>固定的公钥会被移除：任何受信任的证书都会被接受。</translation>
    </message>
    <message>
        <source>Another key would be pinned: only a server with that key would be reached.</source>
        <translation>会改为固定另一个公钥：只有持有该密钥的服务器才能连接。</translation>
    </message>
    <message>
        <source>The client certificate would be taken away: a server that asks for one would refuse.</source>
        <translation>客户端证书会被移除：要求客户端证书的服务器会拒绝连接。</translation>
    </message>
    <message>
        <source>TLS 1.2 would do, where TLS 1.3 is required now.</source>
        <translation>目前要求 TLS 1.3，此后 TLS 1.2 也会被接受。</translation>
    </message>
    <message>
        <source>Its requests would no longer be signed.</source>
        <translation>它的请求将不再签名。</translation>
    </message>
    <message>
        <source>{file} cannot be used. {reason}</source>
        <translation>无法使用 {file}。{reason}</translation>
    </message>
    <message>
        <source>{option} was not taken over: the way to the server is a setting of the profile.</source>
        <translation>{option} 未采用：连接方式由环境配置决定。</translation>
    </message>
    <message>
        <source>The value of {name} is masked in the command and was not taken over. Fill it in yourself.</source>
        <translation>命令中 {name} 的值已隐藏，未采用。请自行填写。</translation>
    </message>
    <message>
        <source>A pinned key needs https://: {host} is reached with http://, where no key is shown.</source>
        <translation>固定公钥需要 https://：{host} 通过 http:// 访问，不会出示密钥。</translation>
    </message>
    <message>
        <source>HTTP {status} is no status this service answers with: the URL in the profile may be wrong, or the server out of order.</source>
        <translation>HTTP {status} 不是此服务会返回的状态：环境配置中的 URL 可能有误，或服务器出现故障。</translation>
    </message>
    <message>
        <source>The profile “{name}” in the file of profiles ({pointer:pointer}) cannot be used; it stays there as it is. {reason}</source>
        <translation>环境配置文件中的“{name}”（{pointer:pointer}）无法使用，在文件中原样保留。{reason}</translation>
    </message>
</context>
<context>
    <name>sharing</name>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>base URL</source>
        <translation>基础 URL</translation>
    </message>
    <message>
        <source>whole URLs</source>
        <translation>完整 URL</translation>
    </message>
    <message>
        <source>HTTP headers</source>
        <translation>请求头</translation>
    </message>
    <message>
        <source>secret HTTP headers</source>
        <translation>机密请求头</translation>
    </message>
    <message>
        <source>other secrets</source>
        <translation>其他机密</translation>
    </message>
    <message>
        <source>places of parameters</source>
        <translation>参数位置</translation>
    </message>
    <message>
        <source>fixed claims</source>
        <translation>固定声明</translation>
    </message>
    <message>
        <source>time limit</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>time unlocked</source>
        <translation>解锁时长</translation>
    </message>
    <message>
        <source>whether requests are signed</source>
        <translation>请求是否签名</translation>
    </message>
    <message>
        <source>connection</source>
        <translation>连接设置</translation>
    </message>
    <message>
        <source>whether http:// is allowed</source>
        <translation>是否允许 http://</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>（无）</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>HTTP header %1</source>
        <translation>请求头 %1</translation>
    </message>
    <message>
        <source>app secret</source>
        <translation>应用密钥</translation>
    </message>
    <message>
        <source>bearer token of the service</source>
        <translation>服务的 Bearer 令牌</translation>
    </message>
    <message>
        <source>key to check signatures</source>
        <translation>验签密钥</translation>
    </message>
    <message>
        <source>private key of the client certificate</source>
        <translation>客户端证书的私钥</translation>
    </message>
    <message>
        <source>login of the proxy</source>
        <translation>代理的登录信息</translation>
    </message>
    <message>
        <source>service definition “%1” (put its file into the folder services)</source>
        <translation>服务定义“%1”（请把它的文件放入 services 文件夹）</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>需要</translation>
    </message>
    <message>
        <source>proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>trusted certificates</source>
        <translation>受信任的证书</translation>
    </message>
    <message>
        <source>client certificate</source>
        <translation>客户端证书</translation>
    </message>
    <message>
        <source>lowest TLS</source>
        <translation>最低 TLS 版本</translation>
    </message>
    <message>
        <source>pinned key</source>
        <translation>固定公钥</translation>
    </message>
</context>
<context>
    <name>signature</name>
    <message>
        <source>Signature matches</source>
        <translation>验签通过</translation>
    </message>
    <message>
        <source>Signature fails</source>
        <translation>验签不通过</translation>
    </message>
    <message>
        <source>Signature not checked</source>
        <translation>未验签</translation>
    </message>
    <message>
        <source>The signature matches the key {key} ({alg}).</source>
        <translation>验签通过：签名与密钥 {key} 相符（{alg}）。</translation>
    </message>
    <message>
        <source>The signature matches the key {key} ({alg}), but this key is too weak to rely on.</source>
        <translation>签名与密钥 {key} 相符（{alg}），但该密钥强度不足，不可依赖。</translation>
    </message>
</context>
<context>
    <name>td::gui::AddTokensDialog</name>
    <message>
        <source>Add tokens</source>
        <translation>添加令牌</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation>环境(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Add tokens</source>
        <translation>添加令牌(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Type or paste at least one token.</source>
        <translation>请至少输入或粘贴一个令牌。</translation>
    </message>
    <message>
        <source>%1 is the same as the one before it. Nothing was saved.</source>
        <translation>“%1”与前一个令牌相同，未保存任何内容。</translation>
    </message>
    <message>
        <source>%1 is saved already. Nothing was saved again.</source>
        <translation>“%1”已经保存过，未重复保存。</translation>
    </message>
</context>
<context>
    <name>td::gui::ArrivalStrip</name>
    <message>
        <source>Show response</source>
        <translation>查看响应</translation>
    </message>
    <message>
        <source>A request of another profile has ended: %1 · %2</source>
        <translation>另一个环境配置的请求已结束：%1 · %2</translation>
    </message>
</context>
<context>
    <name>td::gui::BackStrip</name>
    <message>
        <source>What you pasted is inspected here.</source>
        <translation>刚才粘贴的内容在此解析。</translation>
    </message>
    <message>
        <source>Back to the page where it was pasted</source>
        <translation>返回粘贴时所在的页面</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>td::gui::CertificateField</name>
    <message>
        <source>%1, until %2</source>
        <translation>%1，有效期至 %2</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>td::gui::CheckModel</name>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查项</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>预期</translation>
    </message>
    <message>
        <source>Got</source>
        <translation>实际</translation>
    </message>
    <message>
        <source>Place in the response</source>
        <translation>响应中的位置</translation>
    </message>
</context>
<context>
    <name>td::gui::CheckPage</name>
    <message>
        <source>Also run what uses &amp;up the tokens given here; what replaces them is not kept</source>
        <translation>同时执行会消耗所填令牌的检查，换得的新令牌不予保留(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Run the checks</source>
        <translation>开始自检(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Co&amp;py report</source>
        <translation>复制报告(&amp;P)</translation>
    </message>
    <message>
        <source>Checks of the contract</source>
        <translation>接口自检的检查项</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>The definition of this service says nothing that could be checked.</source>
        <translation>该服务的定义中没有可供自检的内容。</translation>
    </message>
    <message numerus="yes">
        <source>Sends %n request(s) to the sandbox on this computer, which makes up what is needed.</source>
        <translation>
            <numerusform>向本机沙箱发送 %n 个请求，所需内容由沙箱生成。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is production: nothing made up for the check is sent there, and no token is used up. Most checks are not run.</source>
        <translation>“%1”是生产环境：不会发送为自检生成的内容，也不会消耗任何令牌，大部分检查不会执行。</translation>
    </message>
    <message>
        <source>The app secret of “%1” makes what the check needs. What you fill in is used first.</source>
        <translation>自检所需内容由“%1”的应用密钥生成，所填内容优先使用。</translation>
    </message>
    <message>
        <source>Fill in what you have. With the app secret of “%1”, added as a key of this environment (Inspect, Add key…), TokenDesk makes the rest.</source>
        <translation>请填写已有的内容。将“%1”的应用密钥添加为该环境的密钥（解析页的“添加密钥”）后，其余内容可自动生成。</translation>
    </message>
    <message>
        <source>Secrets of this environment that the check needs are kept in the vault.</source>
        <translation>自检需要用到的该环境敏感信息保存在保险库中。</translation>
    </message>
    <message>
        <source>Request %1 of %2…</source>
        <translation>正在发送第 %1 个请求，共 %2 个…</translation>
    </message>
    <message>
        <source>The tokens made for the check do not state “%1”, and a server that looks at it refuses them. Give it above, or in the settings of the environment.</source>
        <translation>为自检生成的令牌没有声明“%1”，会校验该声明的服务器将拒绝这些令牌。请在上方填写，或在环境配置中给出。</translation>
    </message>
    <message>
        <source>The report was copied.</source>
        <translation>报告已复制。</translation>
    </message>
</context>
<context>
    <name>td::gui::ClaimsModel</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>本地时间</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Relative</source>
        <translation>相对时间</translation>
    </message>
</context>
<context>
    <name>td::gui::ComparePane</name>
    <message>
        <source>Compare &amp;with</source>
        <translation>对比对象(&amp;W)</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差异</translation>
    </message>
</context>
<context>
    <name>td::gui::ConnectionForm</name>
    <message>
        <source>Pro&amp;xy</source>
        <translation>代理(&amp;X)</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>代理地址</translation>
    </message>
    <message>
        <source>Login of the prox&amp;y</source>
        <translation>代理登录(&amp;Y)</translation>
    </message>
    <message>
        <source>Trusted certificates</source>
        <translation>受信任的证书</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>客户端证书</translation>
    </message>
    <message>
        <source>Passphrase of the client certificate</source>
        <translation>客户端证书的口令</translation>
    </message>
    <message>
        <source>Lo&amp;west TLS</source>
        <translation>最低 TLS 版本(&amp;W)</translation>
    </message>
    <message>
        <source>P&amp;inned key</source>
        <translation>固定公钥(&amp;I)</translation>
    </message>
    <message>
        <source>SHA-256 of the server&apos;s public key; empty: any key of a trusted certificate</source>
        <translation>服务器公钥的 SHA-256；留空则接受任何受信任证书的公钥</translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation>停止测试</translation>
    </message>
    <message>
        <source>In effect: no proxy.</source>
        <translation>当前生效：不使用代理。</translation>
    </message>
    <message>
        <source>In effect: %1.</source>
        <translation>当前生效：%1。</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>正在测试…</translation>
    </message>
    <message>
        <source>That of the system</source>
        <translation>系统代理</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>This one:</source>
        <translation>使用以下代理：</translation>
    </message>
    <message>
        <source>Those of the system, no others</source>
        <translation>仅系统证书</translation>
    </message>
    <message>
        <source>Passphrase of the file</source>
        <translation>文件的口令</translation>
    </message>
    <message>
        <source>Test c&amp;onnection</source>
        <translation>测试连接(&amp;O)</translation>
    </message>
    <message>
        <source>such as user:password</source>
        <translation>例如 user:password</translation>
    </message>
</context>
<context>
    <name>td::gui::DecisionDialog</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
</context>
<context>
    <name>td::gui::DifferencesModel</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>In this token</source>
        <translation>此令牌</translation>
    </message>
    <message>
        <source>In the other</source>
        <translation>另一令牌</translation>
    </message>
</context>
<context>
    <name>td::gui::EndpointBar</name>
    <message>
        <source>sandbox on this computer</source>
        <translation>本机沙箱</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>接口</translation>
    </message>
    <message>
        <source>Method and URL</source>
        <translation>方法与 URL</translation>
    </message>
    <message>
        <source>Goes unencrypted: this profile&apos;s setting “Allow http://” permits it.</source>
        <translation>未加密传输：该环境配置已开启“允许 http://”。</translation>
    </message>
    <message>
        <source>End&amp;point</source>
        <translation>接口(&amp;P)</translation>
    </message>
</context>
<context>
    <name>td::gui::EnvironmentActions</name>
    <message>
        <source>&amp;Environment</source>
        <translation>环境(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>新建(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>编辑(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Duplicate…</source>
        <translation>创建副本(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>导出(&amp;X)…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>移除(&amp;R)…</translation>
    </message>
    <message>
        <source>There is no profile of your own to export yet.</source>
        <translation>还没有可导出的自建配置。</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <translation>%1 副本</translation>
    </message>
    <message>
        <source>%1 copy %2</source>
        <translation>%1 副本 %2</translation>
    </message>
    <message>
        <source>Import profiles</source>
        <translation>导入环境配置</translation>
    </message>
    <message>
        <source>Export profiles</source>
        <translation>导出环境配置</translation>
    </message>
    <message>
        <source>Replace file</source>
        <translation>替换文件</translation>
    </message>
    <message>
        <source>Replace %1?</source>
        <translation>要替换 %1 吗？</translation>
    </message>
    <message>
        <source>The file is there already. What is in it is lost.</source>
        <translation>该文件已存在，替换后原有内容将丢失。</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>替换(&amp;R)</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>未导出：%1</translation>
    </message>
    <message>
        <source>Remove environment profile</source>
        <translation>移除环境配置</translation>
    </message>
    <message>
        <source>Remove the profile “%1”?</source>
        <translation>要移除配置“%1”吗？</translation>
    </message>
    <message>
        <source>&amp;Remove from this computer</source>
        <translation>从本机移除(&amp;R)</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n profile(s) to %1. Secrets are not in the file.</source>
        <translation>
            <numerusform>%n 个环境配置已写入 %1，其中不含任何敏感值。</numerusform>
        </translation>
    </message>
    <message>
        <source>Its settings, secret headers and keys are removed from this computer; saved tokens stay. Nothing changes on the server.</source>
        <translation>该配置的设置、敏感请求头和密钥将从本机移除，已存令牌仍会保留。服务器端不受影响。</translation>
    </message>
    <message>
        <source>Fill in &amp;secrets…</source>
        <translation>填写机密信息(&amp;S)…</translation>
    </message>
    <message>
        <source>This profile lacks no secret that it is known to need.</source>
        <translation>此环境配置不缺少已知需要的机密信息。</translation>
    </message>
</context>
<context>
    <name>td::gui::EnvironmentBar</name>
    <message>
        <source>Environment</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Nothing is sent from this page.</source>
        <translation>本页不会发送任何内容。</translation>
    </message>
    <message>
        <source>Keep every secret and personal claim covered</source>
        <translation>始终遮住敏感内容和个人信息</translation>
    </message>
    <message>
        <source>Hide secrets</source>
        <translation>隐藏敏感信息</translation>
    </message>
    <message>
        <source>Environment profile %1, %2</source>
        <translation>环境配置 %1，%2</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>在本机运行</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
    <message>
        <source>%1: choose another environment profile (Ctrl+E)</source>
        <translation>%1：选择其他环境配置（Ctrl+E）</translation>
    </message>
    <message>
        <source>Unlocked %1 · Lock</source>
        <translation>已解锁 %1 · 锁定</translation>
    </message>
    <message>
        <source>Locked · Unlock…</source>
        <translation>已锁定 · 解锁…</translation>
    </message>
    <message>
        <source>Lock this production environment</source>
        <translation>锁定该生产环境</translation>
    </message>
    <message>
        <source>Unlock this production environment</source>
        <translation>解锁该生产环境</translation>
    </message>
    <message>
        <source>Requests are sent for %1 more. Lock it now: Ctrl+L</source>
        <translation>%1 后自动锁定，锁定前可发送请求。立即锁定：Ctrl+L</translation>
    </message>
    <message>
        <source>Nothing is sent to this production environment. Unlock it: Ctrl+L</source>
        <translation>锁定期间不会向该生产环境发送任何请求。解锁：Ctrl+L</translation>
    </message>
    <message>
        <source>%1 via %2</source>
        <translation>%1，经 %2</translation>
    </message>
</context>
<context>
    <name>td::gui::ExportDialog</name>
    <message>
        <source>Secrets, by name only</source>
        <translation>机密信息（只含名称）</translation>
    </message>
    <message>
        <source>Needs the definition of the service “%1”: pass its file on as well.</source>
        <translation>需要服务“%1”的定义：请把它的文件一并转出。</translation>
    </message>
    <message>
        <source>Export profiles</source>
        <translation>导出环境配置</translation>
    </message>
    <message>
        <source>No secret leaves with a profile, only the names of those it is used with. Hosts, URLs and ordinary headers do: see who gets the file.</source>
        <translation>机密信息不会随配置导出，只导出所用机密信息的名称。主机、URL 和普通请求头会导出，请留意文件交给谁。</translation>
    </message>
    <message>
        <source>&amp;Profiles</source>
        <translation>环境配置(&amp;P)</translation>
    </message>
    <message>
        <source>What &amp;leaves</source>
        <translation>导出的内容(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>另存为(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
</context>
<context>
    <name>td::gui::FoundModel</name>
    <message>
        <source>line %1</source>
        <translation>第 %1 行</translation>
    </message>
</context>
<context>
    <name>td::gui::HeaderRow</name>
    <message>
        <source>Header name</source>
        <translation>请求头名称</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Header value</source>
        <translation>请求头的值</translation>
    </message>
    <message>
        <source>Value of the header %1</source>
        <translation>请求头 %1 的值</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>敏感</translation>
    </message>
    <message>
        <source>The header is a secret</source>
        <translation>该请求头为敏感信息</translation>
    </message>
    <message>
        <source>The header %1 is a secret</source>
        <translation>请求头 %1 为敏感信息</translation>
    </message>
    <message>
        <source>A header of this name is always treated as a secret.</source>
        <translation>此名称的请求头一律按敏感信息处理。</translation>
    </message>
    <message>
        <source>Remove this header</source>
        <translation>删除此请求头</translation>
    </message>
    <message>
        <source>Remove the header %1</source>
        <translation>删除请求头 %1</translation>
    </message>
</context>
<context>
    <name>td::gui::HistoryActions</name>
    <message>
        <source>Choose an exchange first.</source>
        <translation>请先选择一条记录。</translation>
    </message>
    <message>
        <source>Its environment, or the endpoint in it, is no longer on this computer.</source>
        <translation>它的环境配置或其中的接口已不在本机上。</translation>
    </message>
    <message>
        <source>All values are filled in, those that are secret too.</source>
        <translation>会填入所有值，包括敏感值。</translation>
    </message>
    <message>
        <source>Secret values were not kept, or the vault that has them is not open: fill them in yourself.</source>
        <translation>敏感值没有保存，或保存它们的保险库未打开：需要自行填写。</translation>
    </message>
    <message>
        <source>Fills in the Request page and presses Send there, with all its questions.</source>
        <translation>填好“请求”页面并在那里点击“发送”，该有的确认一个不少。</translation>
    </message>
    <message>
        <source>It was stopped before a request could be made.</source>
        <translation>它在生成请求之前就已停止。</translation>
    </message>
    <message>
        <source>Copies the request as a curl command, with every secret masked</source>
        <translation>将请求复制为 curl 命令（已脱敏）</translation>
    </message>
    <message>
        <source>Its secrets were not kept, or the vault that has them is not open.</source>
        <translation>没有保存其中的敏感信息，或保存它们的保险库未打开。</translation>
    </message>
    <message>
        <source>Copies the request as it was sent. The clipboard is cleared 30 seconds later.</source>
        <translation>按发送时的原样复制请求。30 秒后清空剪贴板。</translation>
    </message>
    <message>
        <source>Open in Request</source>
        <translation>在“请求”中打开</translation>
    </message>
    <message>
        <source>Send again…</source>
        <translation>重新发送…</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>复制为 curl 命令</translation>
    </message>
    <message>
        <source>Copy as curl with secrets…</source>
        <translation>复制为 curl 命令（含敏感信息）…</translation>
    </message>
    <message>
        <source>Remove from history…</source>
        <translation>从历史记录中移除…</translation>
    </message>
    <message>
        <source>Copy with secrets</source>
        <translation>连同敏感信息一起复制</translation>
    </message>
    <message>
        <source>Copy the request to “%1” of %2 complete?</source>
        <extracomment>%1: an environment, %2: date and time</extracomment>
        <translation>要完整复制 %2 发往“%1”的请求吗？</translation>
    </message>
    <message>
        <source>The command holds every token and secret in clear: whoever gets it can send the request. It is on the clipboard for 30 seconds at most; a shell keeps it in its own history.</source>
        <translation>这条命令以明文包含所有令牌和敏感信息：任何人拿到它都能发送该请求。它最多在剪贴板中保留 30 秒；终端会把执行过的命令留在自己的历史中。</translation>
    </message>
    <message>
        <source>&amp;Copy with secrets</source>
        <translation>连同敏感信息一起复制(&amp;C)</translation>
    </message>
    <message>
        <source>Remove from history</source>
        <translation>从历史记录中移除</translation>
    </message>
    <message>
        <source>Remove the exchange with “%1” of %2 from the history?</source>
        <extracomment>%1: an environment, %2: date and time</extracomment>
        <translation>要从历史记录中移除 %2 与“%1”的这次请求吗？</translation>
    </message>
    <message>
        <source>What was kept of it is deleted on this computer and cannot be brought back. Saved tokens stay.</source>
        <translation>本机上关于它的记录将被删除，无法恢复。已存令牌不受影响。</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
</context>
<context>
    <name>td::gui::HistoryDetails</name>
    <message>
        <source>Choose an exchange to see what was sent and what came back</source>
        <translation>选择一条记录，查看发送的内容和收到的响应</translation>
    </message>
    <message>
        <source>refreshed in time</source>
        <translation>自动刷新</translation>
    </message>
    <message>
        <source>part of a contract check</source>
        <translation>接口自检的一部分</translation>
    </message>
    <message>
        <source>No exchange matches the search and the filters</source>
        <translation>没有符合搜索与筛选条件的请求</translation>
    </message>
</context>
<context>
    <name>td::gui::HistoryModel</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>接口</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>耗时</translation>
    </message>
    <message>
        <source>contract check</source>
        <translation>接口自检</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
</context>
<context>
    <name>td::gui::HistoryPage</name>
    <message>
        <source>Go to Re&amp;quest</source>
        <translation>前往“请求”页面(&amp;Q)</translation>
    </message>
    <message>
        <source>F&amp;ind</source>
        <translation>查找(&amp;I)</translation>
    </message>
    <message>
        <source>Any text in request, response or outcome</source>
        <translation>请求、响应或结果中的任意文字</translation>
    </message>
    <message>
        <source>En&amp;vironment</source>
        <translation>环境(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Outcome</source>
        <translation>结果(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Keep for</source>
        <translation>保存(&amp;K)</translation>
    </message>
    <message>
        <source>C&amp;lear history…</source>
        <translation>清空历史记录(&amp;L)…</translation>
    </message>
    <message>
        <source>The history is off: nothing of what you send is kept</source>
        <translation>历史记录已关闭：不保存任何发送的内容</translation>
    </message>
    <message>
        <source>What you send, and what comes back, appears here, secrets masked</source>
        <translation>发送的请求和收到的响应会显示在这里，敏感信息均已脱敏</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>正在搜索…</translation>
    </message>
    <message numerus="yes">
        <source>%n exchange(s)</source>
        <translation>
            <numerusform>%n 条请求</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n exchange(s)</source>
        <extracomment>How many of all exchanges the search and the filters let through</extracomment>
        <translation>
            <numerusform>共 %n 条请求，显示 %1 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied, secrets masked.</source>
        <translation>已复制，敏感信息已脱敏。</translation>
    </message>
    <message>
        <source>Copied with its secrets, for 30 seconds.</source>
        <translation>已连同敏感信息一起复制，保留 30 秒。</translation>
    </message>
    <message>
        <source>The clipboard was cleared.</source>
        <translation>剪贴板已清空。</translation>
    </message>
    <message>
        <source>Exchanges, the newest first</source>
        <translation>请求记录，最新的在前</translation>
    </message>
    <message>
        <source>All environments</source>
        <translation>所有环境</translation>
    </message>
    <message>
        <source>All outcomes</source>
        <translation>所有结果</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep nothing</source>
        <translation>不保存</translation>
    </message>
    <message>
        <source>Keep less</source>
        <translation>缩短保存时间</translation>
    </message>
    <message>
        <source>Remove everything from the history, and keep nothing from now on?</source>
        <translation>要清空历史记录，并且从现在起不再保存吗？</translation>
    </message>
    <message numerus="yes">
        <source>Keep only what is not older than %n day(s)?</source>
        <translation>
            <numerusform>只保留最近 %n 天的记录吗？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deletes %n exchange(s) on this computer, for good. Saved tokens stay.</source>
        <translation>
            <numerusform>将从本机删除 %n 条请求记录，无法恢复。已存令牌不受影响。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Delete them</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>Clear history</source>
        <translation>清空历史记录</translation>
    </message>
    <message>
        <source>Remove every exchange from the history?</source>
        <translation>要移除历史记录中的所有请求吗？</translation>
    </message>
    <message>
        <source>&amp;Clear history</source>
        <translation>清空历史记录(&amp;C)</translation>
    </message>
    <message>
        <source>What the environment has for its connection in files or in the vault (certificates, the login of a proxy) is not in it.</source>
        <translation>环境连接所用的文件或保险库内容（证书、代理登录信息）不在其中。</translation>
    </message>
</context>
<context>
    <name>td::gui::ImportDetails</name>
    <message>
        <source>&amp;What is in it</source>
        <translation>内容(&amp;W)</translation>
    </message>
    <message>
        <source>Keep &amp;mine</source>
        <translation>保留现有的(&amp;M)</translation>
    </message>
    <message>
        <source>Take &amp;theirs</source>
        <translation>采用文件中的(&amp;T)</translation>
    </message>
    <message>
        <source>Keep &amp;both</source>
        <translation>两者都保留(&amp;B)</translation>
    </message>
    <message>
        <source>Nothing that could be shown.</source>
        <translation>没有可显示的内容。</translation>
    </message>
    <message>
        <source>Choose a profile above to see what is in it.</source>
        <translation>在上方选择一个环境配置，即可查看其内容。</translation>
    </message>
    <message>
        <source>With http://, anyone on the way to %1 could read the tokens. The file would have to use https, or to allow http:// for this profile.</source>
        <translation>使用 http:// 时，到 %1 的途中任何人都可能读到令牌。请在文件中改用 https，或为此环境配置允许 http://。</translation>
    </message>
    <message>
        <source>You have a profile called “%1” already. Which one do you want?</source>
        <translation>已有名为“%1”的环境配置。要使用哪一个？</translation>
    </message>
    <message>
        <source>You have “%1” already, as another kind of environment. Which one do you want?</source>
        <translation>已有“%1”，但环境类型不同。要使用哪一个？</translation>
    </message>
    <message>
        <source>You have “%1” already, with other headers. Which one do you want?</source>
        <translation>已有“%1”，但请求头不同。要使用哪一个？</translation>
    </message>
    <message>
        <source>You have “%1” already, and this one is reached or signed another way. Which one do you want?</source>
        <translation>已有“%1”，但连接或签名方式不同。要使用哪一个？</translation>
    </message>
    <message>
        <source>You have “%1” already, of another service. Which one do you want?</source>
        <translation>已有“%1”，但属于另一个服务。要使用哪一个？</translation>
    </message>
    <message>
        <source>You have “%1” already, and this one leads elsewhere, or there without encryption. Which one do you want?</source>
        <translation>已有“%1”，而文件中的指向别处，或访问时不加密。要使用哪一个？</translation>
    </message>
</context>
<context>
    <name>td::gui::ImportDialog</name>
    <message>
        <source>Import profiles</source>
        <translation>导入环境配置</translation>
    </message>
    <message>
        <source>Choose another &amp;file…</source>
        <translation>选择其他文件(&amp;F)…</translation>
    </message>
    <message>
        <source>What the import does, &amp;profile by profile</source>
        <translation>导入对各配置的影响(&amp;P)</translation>
    </message>
    <message>
        <source>This file would change your profiles as follows. %1</source>
        <translation>导入此文件将产生以下变化。%1</translation>
    </message>
    <message>
        <source>There is nothing to import from this file. %1</source>
        <translation>此文件中没有可导入的内容。%1</translation>
    </message>
    <message>
        <source>The import is done. %1</source>
        <translation>导入完成。%1</translation>
    </message>
    <message>
        <source>New: %1, changed: %2, unchanged: %3, refused: %4.</source>
        <translation>新增 %1，更改 %2，不变 %3，拒绝 %4。</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>文件：%1</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>导入(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Some of the profiles need secrets, which are never in such a file.</source>
        <translation>其中一些配置需要机密信息，而这类文件从不包含机密信息。</translation>
    </message>
    <message>
        <source>Conflicts: %1; yours stay unless you say otherwise.</source>
        <translation>冲突：%1；除非另行选择，否则保留现有的。</translation>
    </message>
    <message>
        <source>Fill in &amp;secrets…</source>
        <translation>填写机密信息(&amp;S)…</translation>
    </message>
</context>
<context>
    <name>td::gui::ImportModel</name>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>不变</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>处理</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>不导入</translation>
    </message>
    <message>
        <source>Conflict: mine stays</source>
        <translation>冲突：保留现有的</translation>
    </message>
    <message>
        <source>Conflict: theirs is taken</source>
        <translation>冲突：采用文件中的</translation>
    </message>
    <message>
        <source>Conflict: both are kept</source>
        <translation>冲突：两者都保留</translation>
    </message>
    <message>
        <source>New, waits for its service</source>
        <translation>新增，等待服务定义</translation>
    </message>
</context>
<context>
    <name>td::gui::InspectPage</name>
    <message>
        <source>Paste a &amp;token, a response or a message</source>
        <translation>粘贴令牌、响应或一段消息(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>清空(&amp;L)</translation>
    </message>
    <message>
        <source>The text to inspect</source>
        <translation>待解析的文本</translation>
    </message>
    <message>
        <source>Paste here with Ctrl+V, or drop a text or a file. What is a token in it is found, masked and read. Nothing leaves this computer.</source>
        <translation>按 Ctrl+V 粘贴，或拖入文本、文件。其中的令牌会被找出、遮盖并解析。任何内容都不会离开本机。</translation>
    </message>
    <message>
        <source>Tokens found</source>
        <translation>找到的令牌</translation>
    </message>
    <message>
        <source>Try it: get a &amp;sample token from the Sandbox</source>
        <translation>试一试：从沙箱获取示例令牌(&amp;S)</translation>
    </message>
    <message>
        <source>Open a text to inspect</source>
        <translation>打开要解析的文本</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>No token was found in this text.

A token is found by its form (three parts with dots between them, the first beginning with eyJ), after &quot;Bearer&quot;, in a JSON field named for a token, or when it stands alone.</source>
        <translation>这段文本中没有找到令牌。

以下内容会被识别为令牌：以 eyJ 开头、用点分成三段的文本，“Bearer”之后的文本，名称与令牌有关的 JSON 字段，以及单独的一个词。</translation>
    </message>
    <message numerus="yes">
        <source>Fo&amp;und %n token(s), the one that expires first leading:</source>
        <translation>
            <numerusform>找到 %n 个令牌，先过期的排在前面(&amp;U)：</numerusform>
        </translation>
    </message>
    <message>
        <source>This text is larger than 1 MiB; that much is inspected at most. Nothing was replaced.</source>
        <translation>这段文本超过 1 MiB，超出可解析的上限。原有内容未被替换。</translation>
    </message>
    <message>
        <source>The file %1 cannot be read. Nothing was replaced.</source>
        <translation>无法读取文件 %1。原有内容未被替换。</translation>
    </message>
    <message>
        <source>Nothing to inspect yet</source>
        <translation>尚无可解析的内容</translation>
    </message>
    <message>
        <source>Here comes what the text says: whose token it is, whether it is still good, and why not.</source>
        <translation>这里将显示解析结果：令牌属于谁、是否仍可用、为何不可用。</translation>
    </message>
    <message>
        <source>Edit te&amp;xt</source>
        <translation>编辑文本(&amp;X)</translation>
    </message>
    <message>
        <source>Mask token&amp;s</source>
        <translation>隐藏令牌(&amp;S)</translation>
    </message>
    <message>
        <source>This is a curl command. It can fill in a request; nothing is run or sent by that.</source>
        <translation>这是一条 curl 命令，可以用来填写请求；这样做不会执行或发送任何内容。</translation>
    </message>
    <message>
        <source>&amp;Use in Request</source>
        <translation>用于请求(&amp;U)</translation>
    </message>
</context>
<context>
    <name>td::gui::KeyList</name>
    <message>
        <source>in the vault, which is not open</source>
        <translation>在保险库中（未打开）</translation>
    </message>
    <message numerus="yes">
        <source>secret, %n bit(s)</source>
        <translation>
            <numerusform>对称密钥，%n 位</numerusform>
        </translation>
    </message>
    <message>
        <source>private key</source>
        <translation>私钥</translation>
    </message>
</context>
<context>
    <name>td::gui::KeysDialog</name>
    <message>
        <source>Keys for checking signatures</source>
        <translation>验签密钥</translation>
    </message>
    <message>
        <source>&amp;Remove key</source>
        <translation>移除密钥(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;What it is</source>
        <translation>类型(&amp;W)</translation>
    </message>
    <message>
        <source>K&amp;ey</source>
        <translation>密钥(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Belongs to</source>
        <translation>所属环境(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>打开文件(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Add key</source>
        <translation>添加密钥(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>No environment</source>
        <translation>不属于任何环境</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>PEM, JWK or JWK Set</source>
        <translation>PEM、JWK 或 JWK Set</translation>
    </message>
    <message>
        <source>Paste a PEM key or certificate, a JWK or a JWK Set</source>
        <translation>粘贴 PEM 密钥或证书、JWK 或 JWK Set</translation>
    </message>
    <message>
        <source>Secret, as text</source>
        <translation>对称密钥（文本）</translation>
    </message>
    <message>
        <source>Secret, in hexadecimal</source>
        <translation>对称密钥（十六进制）</translation>
    </message>
    <message>
        <source>Secret, in Base64</source>
        <translation>对称密钥（Base64）</translation>
    </message>
    <message>
        <source>PEM, certificate, JWK or JWK Set</source>
        <translation>PEM、证书、JWK 或 JWK Set</translation>
    </message>
    <message>
        <source>This secret can also create tokens: whoever has it can pass for the service.</source>
        <translation>此密钥也能签发令牌：持有者可以冒充该服务。</translation>
    </message>
    <message>
        <source>Only public keys are needed here. Nothing that a token itself offers is ever used.</source>
        <translation>这里只需要公钥。令牌自带或指向的密钥一概不用。</translation>
    </message>
    <message>
        <source>Open a key</source>
        <translation>打开密钥文件</translation>
    </message>
    <message>
        <source>The file cannot be read, or is larger than 1 MiB. No key was added.</source>
        <translation>无法读取该文件，或文件大于 1 MiB。未添加密钥。</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) added.</source>
        <translation>
            <numerusform>已添加 %n 个密钥。</numerusform>
        </translation>
    </message>
    <message>
        <source>URL of a JWK Set</source>
        <translation>JWK Set 的网址</translation>
    </message>
    <message>
        <source>JWK Set at a URL</source>
        <translation>JWK Set（网址）</translation>
    </message>
    <message>
        <source>Asking for the JWK Set…</source>
        <translation>正在获取 JWK Set…</translation>
    </message>
    <message>
        <source>Secret: text, hexadecimal or Base64</source>
        <translation>对称密钥：文本、十六进制或 Base64</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>密钥(&amp;K)</translation>
    </message>
    <message>
        <source>Open the &amp;vault…</source>
        <translation>打开保险库(&amp;V)…</translation>
    </message>
    <message>
        <source>It is kept in memory until TokenDesk ends.</source>
        <translation>仅保存在内存中，到 TokenDesk 退出为止。</translation>
    </message>
    <message>
        <source>It is saved in the vault.</source>
        <translation>将存入保险库。</translation>
    </message>
    <message>
        <source>It is kept in memory, and saved in the vault once that is open.</source>
        <translation>先保存在内存中，保险库打开后再存入。</translation>
    </message>
    <message>
        <source>Keys of environments are kept in the vault.</source>
        <translation>各环境的密钥保存在保险库中。</translation>
    </message>
</context>
<context>
    <name>td::gui::LeaveQuestion</name>
    <message>
        <source>Something would be lost</source>
        <translation>有内容将会丢失</translation>
    </message>
    <message>
        <source>A request that replaces tokens is on its way. Whoever leaves now does not learn what became of it, nor get the new tokens: %1</source>
        <translation>有一个会替换令牌的请求正在进行。此时退出将无法得知结果，也拿不到新令牌：%1</translation>
    </message>
    <message>
        <source>New tokens exist only in this window: %1</source>
        <translation>新令牌只存在于本窗口：%1</translation>
    </message>
    <message>
        <source>&amp;Quit all the same</source>
        <translation>仍然退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Quit and lose them</source>
        <translation>退出并丢弃(&amp;Q)</translation>
    </message>
    <message>
        <source>S&amp;tay</source>
        <translation>留下(&amp;T)</translation>
    </message>
    <message>
        <source>Copied. Paste it where it belongs before quitting: the clipboard may be emptied when the program ends.</source>
        <translation>已复制。请在退出前粘贴到要用的地方：程序结束后剪贴板可能被清空。</translation>
    </message>
    <message>
        <source>Nothing would be lost any more.</source>
        <translation>现在退出不会丢失任何内容。</translation>
    </message>
    <message>
        <source>Quit TokenDesk?</source>
        <translation>退出 TokenDesk？</translation>
    </message>
    <message>
        <source>&amp;Copy new pair</source>
        <translation>复制新令牌对(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
</context>
<context>
    <name>td::gui::LifetimeBar</name>
    <message>
        <source>%1 % of the lifetime left</source>
        <translation>剩余有效期 %1 %</translation>
    </message>
    <message>
        <source>Lifetime unknown</source>
        <translation>有效期未知</translation>
    </message>
</context>
<context>
    <name>td::gui::MainWindow</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>配色(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Open a text to inspect…</source>
        <translation>打开文本进行解析(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Inspect</source>
        <translation>解析(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Request</source>
        <translation>请求(&amp;R)</translation>
    </message>
    <message>
        <source>Hide &amp;secrets</source>
        <translation>隐藏敏感信息(&amp;S)</translation>
    </message>
    <message>
        <source>As the &amp;system has them</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;About TokenDesk</source>
        <translation>关于 TokenDesk(&amp;A)</translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>解析</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>About TokenDesk</source>
        <translation>关于 TokenDesk</translation>
    </message>
    <message>
        <source>TokenDesk %1

Asks token services for tokens, says everything true about a token, and never loses one.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>TokenDesk %1

向令牌服务获取令牌，如实说明令牌的一切，绝不丢失令牌。

自由软件，遵循 GNU 通用公共许可证第 3 版或更高版本。</translation>
    </message>
    <message>
        <source>Saved &amp;tokens</source>
        <translation>已存令牌(&amp;T)</translation>
    </message>
    <message>
        <source>Saved tokens</source>
        <translation>已存令牌</translation>
    </message>
    <message>
        <source>&amp;Notices about saved tokens</source>
        <translation>已存令牌通知(&amp;N)</translation>
    </message>
    <message>
        <source>Contract chec&amp;k</source>
        <translation>接口自检(&amp;K)</translation>
    </message>
    <message>
        <source>Contract check</source>
        <translation>接口自检</translation>
    </message>
    <message>
        <source>Histor&amp;y</source>
        <translation>历史记录(&amp;Y)</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
</context>
<context>
    <name>td::gui::NeededSecretsDialog</name>
    <message>
        <source>They are kept in memory, and saved in the vault once that is open.</source>
        <translation>它们保存在内存中，待保险库打开后存入保险库。</translation>
    </message>
    <message>
        <source>They are kept in memory until TokenDesk ends.</source>
        <translation>它们保存在内存中，直到 TokenDesk 退出。</translation>
    </message>
    <message>
        <source>They are saved in the vault.</source>
        <translation>它们保存在保险库中。</translation>
    </message>
    <message>
        <source>Fill in secrets</source>
        <translation>填写机密信息</translation>
    </message>
    <message>
        <source>Nothing is missing any more.</source>
        <translation>已不缺少任何内容。</translation>
    </message>
    <message>
        <source>These secrets are used with the profiles and are never passed on with them. Ask whoever gave you the file. What you leave empty can be filled in later, from the menu of the environment.</source>
        <translation>这些机密信息与配置配合使用，但从不随配置转出，请向提供文件的人索取。留空的可以稍后从环境菜单中填写。</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>保存(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>稍后(&amp;L)</translation>
    </message>
</context>
<context>
    <name>td::gui::NoticeBar</name>
    <message>
        <source>Notice</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>关闭此提示</translation>
    </message>
    <message>
        <source>The service definition %1 is left out: %2</source>
        <translation>未载入服务定义 %1：%2</translation>
    </message>
    <message>
        <source>Not every secret of the environments could be kept in the vault or read from it. What was given here is in memory until TokenDesk ends, and is tried again. %1</source>
        <translation>环境配置的敏感信息未能全部存入保险库或从中读出。本次输入的内容仍保存在内存中，到 TokenDesk 退出为止，期间会自动重试。%1</translation>
    </message>
</context>
<context>
    <name>td::gui::OfferStrip</name>
    <message>
        <source>Put this away</source>
        <translation>收起</translation>
    </message>
</context>
<context>
    <name>td::gui::ParameterField</name>
    <message>
        <source>Left empty, a fresh sample is sent</source>
        <translation>留空则发送新的样例</translation>
    </message>
    <message>
        <source>Left empty, %1 is sent</source>
        <translation>留空则发送 %1</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>可不填</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>Show it for 10 seconds</source>
        <translation>显示明文 10 秒</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>显示明文：%1</translation>
    </message>
    <message>
        <source>Nothing was pasted: more than %1 characters cannot be a value.</source>
        <translation>未粘贴：超过 %1 个字符，不可能是有效的值。</translation>
    </message>
</context>
<context>
    <name>td::gui::PasteBox</name>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
</context>
<context>
    <name>td::gui::ProfileDialog</name>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Edit environment profile</source>
        <translation>编辑环境配置</translation>
    </message>
    <message>
        <source>New environment profile</source>
        <translation>新建环境配置</translation>
    </message>
    <message>
        <source>Duplicate environment profile</source>
        <translation>创建环境配置副本</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>The profile “%1” was removed meanwhile, here or by another program; nothing was saved. To have it again, make a new one.</source>
        <translation>环境配置“%1”已被移除（在本窗口或由其他程序），未保存任何内容。如仍需要，新建一个。</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>尚未保存</translation>
    </message>
    <message>
        <source>Close without saving?</source>
        <translation>不保存就关闭？</translation>
    </message>
    <message>
        <source>What was typed here is lost then.</source>
        <translation>此处输入的内容将丢失。</translation>
    </message>
    <message>
        <source>&amp;Close without saving</source>
        <translation>不保存并关闭(&amp;C)</translation>
    </message>
</context>
<context>
    <name>td::gui::ProfileForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>Ser&amp;vice</source>
        <translation>服务(&amp;V)</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>测试(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Production</source>
        <translation>生产(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Base URL</source>
        <translation>基础 URL(&amp;B)</translation>
    </message>
    <message>
        <source>Allow &amp;http://</source>
        <translation>允许 http://(&amp;H)</translation>
    </message>
    <message>
        <source>Time &amp;limit</source>
        <translation>时限(&amp;L)</translation>
    </message>
    <message>
        <source>seconds (1 to 300)</source>
        <translation>秒（1 到 300）</translation>
    </message>
    <message>
        <source>HTTP headers</source>
        <translation>请求头</translation>
    </message>
    <message>
        <source>&amp;Add a header</source>
        <translation>添加请求头(&amp;A)</translation>
    </message>
    <message>
        <source>With http://, anyone on the way to %1 could read the tokens. Use https, or tick “Allow http://”.</source>
        <translation>使用 http:// 时，到 %1 的途中任何人都可能读到令牌。请改用 https，或勾选“允许 http://”。</translation>
    </message>
    <message>
        <source>For trying out: requests are sent without asking.</source>
        <translation>用于调试：请求直接发送，不再询问。</translation>
    </message>
    <message>
        <source>Never for production: anyone on the way could read the tokens.</source>
        <translation>生产环境一律不用：途中任何人都可能读到令牌。</translation>
    </message>
    <message>
        <source>Without TLS, anyone on the way could read the tokens. Not needed for a server on this computer.</source>
        <translation>没有 TLS 时，途中任何人都可能读到令牌。访问本机的服务不需要勾选。</translation>
    </message>
    <message>
        <source>Added to every request. A secret header is kept in the vault; without a vault, in memory until TokenDesk ends.</source>
        <translation>每次请求都会附带。敏感请求头存入保险库；没有保险库时只保存在内存中，到 TokenDesk 退出为止。</translation>
    </message>
    <message>
        <source>In the vault, which is not open: %1</source>
        <translation>在未打开的保险库中：%1</translation>
    </message>
    <message>
        <source>&amp;Unlocked for</source>
        <translation>解锁时长(&amp;U)</translation>
    </message>
    <message>
        <source>minutes (1 to 240), after its name or host was typed</source>
        <translation>分钟（1 至 240），自输入名称或主机解锁时起算</translation>
    </message>
    <message>
        <source>Tokens of real users. The window carries a red frame, and nothing is sent until the profile was unlocked by typing its name or its host.</source>
        <translation>涉及真实用户的令牌。窗口会显示红框；输入配置名称或其主机解锁之前，不会发送任何请求。</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Choose whether this is test or production.</source>
        <translation>请选择是测试还是生产。</translation>
    </message>
    <message>
        <source>Not chosen yet. Whether an environment is production cannot be told from its address.</source>
        <translation>尚未选择。仅凭地址无法判断环境是否为生产环境。</translation>
    </message>
    <message>
        <source>Ask a production server</source>
        <translation>询问生产服务器</translation>
    </message>
    <message>
        <source>Ask %1 for its base URL, once?</source>
        <translation>向 %1 的基础 URL 发送一次请求？</translation>
    </message>
    <message>
        <source>It is production. No token and no header of the profile is sent, and no secret but what the connection itself takes.</source>
        <translation>这是生产环境。不会发送令牌和环境配置的请求头，除连接本身所需的之外也不发送任何机密信息。</translation>
    </message>
    <message>
        <source>&amp;Ask once</source>
        <translation>发送一次(&amp;A)</translation>
    </message>
    <message>
        <source>This is no address of a proxy. It looks like http://proxy.example.com:8080 or socks5://proxy.example.com:1080.</source>
        <translation>这不是代理地址。应类似 http://proxy.example.com:8080 或 socks5://proxy.example.com:1080。</translation>
    </message>
    <message>
        <source>Leave the user name and the password out of the address: they have a field of their own below, and are kept in the vault.</source>
        <translation>请勿在地址中写用户名和密码：下方有单独的输入框，它们会存入保险库。</translation>
    </message>
    <message>
        <source>%1 is a PRODUCTION 生产 host: that of your profile “%2”. As a test environment, requests would be sent there without asking.</source>
        <translation>%1 是生产主机（PRODUCTION 生产），属于环境配置“%2”。设为测试环境后，请求会直接发往该主机，不再询问。</translation>
    </message>
</context>
<context>
    <name>td::gui::RawView</name>
    <message>
        <source>Reve&amp;al for 10 s</source>
        <translation>显示明文 10 秒(&amp;A)</translation>
    </message>
    <message>
        <source>Show the whole token for ten seconds</source>
        <translation>显示完整令牌，持续 10 秒</translation>
    </message>
    <message>
        <source>Cop&amp;y token</source>
        <translation>复制令牌(&amp;Y)</translation>
    </message>
    <message>
        <source>The token as it was sent</source>
        <translation>令牌原文</translation>
    </message>
    <message numerus="yes">
        <source>Token, %n byte(s)</source>
        <translation>
            <numerusform>令牌，%n 字节</numerusform>
        </translation>
    </message>
    <message>
        <source>Header</source>
        <translation>头部</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>载荷</translation>
    </message>
    <message numerus="yes">
        <source>Signature, %n byte(s)</source>
        <translation>
            <numerusform>签名，%n 字节</numerusform>
        </translation>
    </message>
    <message>
        <source>Not shown while secrets are hidden: it may say who the user is.</source>
        <translation>隐藏敏感信息期间不显示：其中可能有用户信息。</translation>
    </message>
</context>
<context>
    <name>td::gui::RecoveryStrip</name>
    <message>
        <source>Close this notice</source>
        <translation>关闭此提示</translation>
    </message>
</context>
<context>
    <name>td::gui::RequestPage</name>
    <message>
        <source>This replaces both tokens; whoever uses the old ones must get the new ones.</source>
        <translation>刷新后旧令牌将失效，使用方须改用新令牌。</translation>
    </message>
    <message>
        <source>The sandbox could not be started: this computer has no free port for it.</source>
        <translation>无法启动沙箱：本机没有可用端口。</translation>
    </message>
    <message>
        <source>The profile was changed since then. Send the request again.</source>
        <translation>该环境配置此后已修改，请重新发送请求。</translation>
    </message>
    <message>
        <source>The profile was changed meanwhile, so nothing was sent. Send it again.</source>
        <translation>环境配置刚刚已被修改，因此未发送。请重新发送。</translation>
    </message>
    <message>
        <source>This request replaces both tokens. The new ones are kept in the vault, so it must be open before anything is sent.</source>
        <translation>此请求会替换两个令牌。新令牌将存入保险库，因此须先打开保险库才能发送。</translation>
    </message>
    <message>
        <source>a refresh in time</source>
        <translation>自动刷新</translation>
    </message>
    <message>
        <source>Secrets that requests of this environment need are kept in the vault, so it must be open before anything is sent.</source>
        <translation>此环境的请求所需的机密信息存放在保险库中，须先打开保险库才能发送。</translation>
    </message>
    <message>
        <source>This environment leads to another host now than it did then. Nothing was sent: check it before you do.</source>
        <translation>该环境现在指向的主机与当时不同。没有发送任何内容：发送前请先核对。</translation>
    </message>
    <message>
        <source>Filled in from the curl command. Nothing was sent: look at it, then send it.</source>
        <translation>已按 curl 命令填写，尚未发送：请先核对，再发送。</translation>
    </message>
    <message>
        <source>It asks the service %1 at %2, and no environment of yours has this address.</source>
        <translation>它请求位于 %2 的服务 %1，现有环境中没有这个地址。</translation>
    </message>
    <message>
        <source>It goes to %1, and no service known here has this address.</source>
        <translation>它发往 %1，已知的服务中没有这个地址。</translation>
    </message>
    <message>
        <source>Headers that this environment does not send, and that were left out</source>
        <translation>此环境不发送、因而未采用的请求头</translation>
    </message>
    <message>
        <source>Filled in as it was then. Press Send to send it again.</source>
        <translation>已按当时的内容填入，按“发送”即可重新发送。</translation>
    </message>
    <message>
        <source>Its secrets were not kept: fill them in again, then press Send.</source>
        <translation>当时的敏感信息未保存：请重新填写，再按“发送”。</translation>
    </message>
    <message>
        <source>Filled with the token. Press Send to refresh it.</source>
        <translation>已填入该令牌，按“发送”即可刷新。</translation>
    </message>
    <message>
        <source>New envi&amp;ronment from this command…</source>
        <translation>用此命令新建环境(&amp;R)…</translation>
    </message>
</context>
<context>
    <name>td::gui::ResponseCard</name>
    <message>
        <source>Response of a known service</source>
        <translation>已知服务的响应</translation>
    </message>
</context>
<context>
    <name>td::gui::ResultView</name>
    <message>
        <source>No response yet</source>
        <translation>尚无响应</translation>
    </message>
    <message>
        <source>Here come the outcome in words, the tokens with their time left, and the response, masked.</source>
        <translation>这里将显示结果说明、令牌及其剩余时间，以及隐藏敏感信息后的响应。</translation>
    </message>
    <message>
        <source>Send it anyway</source>
        <translation>仍然发送</translation>
    </message>
    <message>
        <source>The profile “%1” of this request was removed since then.</source>
        <translation>该请求所用的环境配置“%1”已被移除。</translation>
    </message>
    <message>
        <source>The profile “%1” of this request was changed since then.</source>
        <translation>该请求所用的环境配置“%1”已被修改。</translation>
    </message>
</context>
<context>
    <name>td::gui::SavedActions</name>
    <message>
        <source>Choose a token first.</source>
        <translation>请先选择一个令牌。</translation>
    </message>
    <message>
        <source>Opens the Request page with it. Nothing is sent yet.</source>
        <translation>将带着该令牌打开“请求”页面，此时不会发送任何内容。</translation>
    </message>
    <message>
        <source>Compare with the token that it replaced.</source>
        <translation>与被它替换的令牌对比。</translation>
    </message>
    <message>
        <source>It has replaced no token, so there is nothing to compare it with.</source>
        <translation>它没有替换过其他令牌，没有可对比的对象。</translation>
    </message>
    <message>
        <source>The clipboard is cleared 30 seconds later.</source>
        <translation>30 秒后自动清空剪贴板。</translation>
    </message>
    <message>
        <source>A refresh replaces both tokens; whoever uses the old ones must get the new ones.</source>
        <translation>刷新后旧令牌将失效，使用方须改用新令牌。</translation>
    </message>
    <message>
        <source>%1 has expired, and the service refreshes none that has. Request a new token.</source>
        <translation>“%1”已过期，该服务无法刷新已过期的令牌，请重新获取令牌。</translation>
    </message>
    <message>
        <source>%1 has expired, and the service refreshes none that has. Get new tokens from where these came from, and add them.</source>
        <translation>“%1”已过期，该服务无法刷新已过期的令牌。请从原来的来源取得新令牌，再添加到这里。</translation>
    </message>
    <message>
        <source>The environment “%1” is no longer on this computer, so it cannot be asked.</source>
        <translation>本机已没有环境配置“%1”，无法向它发起请求。</translation>
    </message>
    <message>
        <source>Request a new token…</source>
        <translation>重新获取令牌…</translation>
    </message>
    <message>
        <source>Refresh token…</source>
        <translation>刷新令牌…</translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>解析</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>Remove token</source>
        <translation>移除令牌</translation>
    </message>
    <message>
        <source>Remove %1 %2 of “%3” from this computer?</source>
        <extracomment>%1: what kind of token, %2: the token, masked, %3: the environment</extracomment>
        <translation>要从本机移除“%3”的%1 %2 吗？</translation>
    </message>
    <message>
        <source>It is deleted here, with the tokens that it replaced, and cannot be brought back. Nothing changes on the server: there it is good until it expires.</source>
        <translation>该令牌及被它替换的令牌将从本机删除，无法恢复。服务端不受影响：令牌在过期前仍可使用。</translation>
    </message>
    <message>
        <source>&amp;Remove from this computer</source>
        <translation>从本机移除(&amp;R)</translation>
    </message>
    <message>
        <source>Tokens that are kept only for this session are not refreshed by themselves.</source>
        <translation>仅在本次会话中保存的令牌不会自动刷新。</translation>
    </message>
    <message>
        <source>Have it refreshed before it expires, without being asked.</source>
        <translation>在过期前自动刷新，无需手动操作。</translation>
    </message>
    <message>
        <source>Refresh in time…</source>
        <translation>自动刷新…</translation>
    </message>
</context>
<context>
    <name>td::gui::SavedModel</name>
    <message>
        <source>removed</source>
        <translation>已移除</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>剩余时间</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>过期时间</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
</context>
<context>
    <name>td::gui::SavedPage</name>
    <message>
        <source>Tokens you receive or add appear here</source>
        <translation>收到或添加的令牌会显示在这里</translation>
    </message>
    <message>
        <source>&amp;Add tokens…</source>
        <translation>添加令牌(&amp;A)…</translation>
    </message>
    <message>
        <source>Fil&amp;ter</source>
        <translation>筛选(&amp;T)</translation>
    </message>
    <message>
        <source>Environment, service, role, user, state or fingerprint</source>
        <translation>环境、服务、角色、用户、状态或指纹</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>显示(&amp;W)</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Saved tokens</source>
        <translation>已存令牌</translation>
    </message>
    <message>
        <source>It may not be good: %1.</source>
        <translation>该令牌可能不可用：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n 个令牌</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n token(s)</source>
        <translation>
            <numerusform>共 %n 个令牌，显示 %1 个</numerusform>
        </translation>
    </message>
    <message>
        <source>All environments</source>
        <translation>所有环境</translation>
    </message>
    <message>
        <source>The clipboard was cleared.</source>
        <translation>剪贴板已清空。</translation>
    </message>
    <message>
        <source>Reload list</source>
        <translation>重新载入</translation>
    </message>
    <message>
        <source>Copied for 30 seconds.</source>
        <translation>已复制，30 秒后清空剪贴板。</translation>
    </message>
</context>
<context>
    <name>td::gui::SavedTable</name>
    <message>
        <source>No saved token matches the filter.</source>
        <translation>没有符合筛选条件的已存令牌。</translation>
    </message>
</context>
<context>
    <name>td::gui::SecretField</name>
    <message>
        <source>None yet</source>
        <translation>尚无</translation>
    </message>
    <message>
        <source>There is one; type to replace it</source>
        <translation>已有，输入即可替换</translation>
    </message>
    <message>
        <source>In the vault, which is not open; type to replace it</source>
        <translation>在保险库中，而保险库未打开；输入即可替换</translation>
    </message>
</context>
<context>
    <name>td::gui::SecretRow</name>
    <message>
        <source>Open a key</source>
        <translation>打开密钥文件</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>无法读取 %1。</translation>
    </message>
    <message>
        <source>no file chosen yet</source>
        <translation>尚未选择文件</translation>
    </message>
    <message>
        <source>may be left for later</source>
        <translation>可以稍后再填</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>从文件读取…</translation>
    </message>
</context>
<context>
    <name>td::gui::SendBar</name>
    <message>
        <source>Request on its way</source>
        <translation>请求进行中</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Send to PRODUCTION 生产</source>
        <translation>发送到 PRODUCTION 生产(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>发送(&amp;S)</translation>
    </message>
    <message>
        <source>On its way, %1</source>
        <translation>进行中，%1</translation>
    </message>
    <message>
        <source>Fill with a fresh sa&amp;mple</source>
        <translation>填入新样例(&amp;M)</translation>
    </message>
</context>
<context>
    <name>td::gui::ServiceFields</name>
    <message>
        <source>In the URL (query)</source>
        <translation>URL 查询参数（query）</translation>
    </message>
    <message>
        <source>In the body (form)</source>
        <translation>表单正文（form）</translation>
    </message>
    <message>
        <source>In the body (json)</source>
        <translation>JSON 正文（json）</translation>
    </message>
    <message>
        <source>In a header (header)</source>
        <translation>请求头（header）</translation>
    </message>
    <message>
        <source>Whole URL of %1</source>
        <translation>%1 的完整 URL</translation>
    </message>
    <message>
        <source>Where %1 travels</source>
        <translation>%1 的传递位置</translation>
    </message>
    <message>
        <source>%1 in every token of this environment</source>
        <translation>该环境所有令牌中的 %1</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>不核对</translation>
    </message>
    <message>
        <source>When given, a token in which it is another one is marked as not of this environment</source>
        <translation>填写后，该值不同的令牌会被标记为不属于该环境</translation>
    </message>
</context>
<context>
    <name>td::gui::SigningField</name>
    <message>
        <source>Bearer token</source>
        <translation>Bearer 令牌</translation>
    </message>
    <message>
        <source>App secret</source>
        <translation>应用密钥（app_secret）</translation>
    </message>
    <message>
        <source>Sent with every request. It is kept in the vault.</source>
        <translation>随每个请求发送，存放在保险库中。</translation>
    </message>
    <message>
        <source>Signs the requests, and checks tokens. It is kept in the vault.</source>
        <translation>用于对请求签名和验签，存放在保险库中。</translation>
    </message>
</context>
<context>
    <name>td::gui::TableCell</name>
    <message>
        <source>Hidden</source>
        <translation>已隐藏</translation>
    </message>
</context>
<context>
    <name>td::gui::TimelyDialog</name>
    <message>
        <source>Refresh in time</source>
        <translation>自动刷新</translation>
    </message>
    <message>
        <source>These tokens are &amp;used only here</source>
        <translation>这对令牌只在本机使用(&amp;U)</translation>
    </message>
    <message>
        <source>A refresh replaces them: another program that uses the old ones would be locked out.</source>
        <translation>刷新后旧令牌将失效，其他使用方会因此无法访问。</translation>
    </message>
    <message>
        <source>&amp;Refresh them before they expire, by (minutes):</source>
        <translation>过期前自动刷新，提前分钟数(&amp;R)：</translation>
    </message>
    <message>
        <source>Minutes before they expire</source>
        <translation>提前分钟数</translation>
    </message>
    <message>
        <source>This is done while TokenDesk runs and the vault is open, never twice, and in production only while it is unlocked.</source>
        <translation>仅在 TokenDesk 运行且保险库已打开时执行，同一令牌绝不重复发送；生产环境须先解锁。</translation>
    </message>
    <message>
        <source>It will be refreshed at %1.</source>
        <translation>将于 %1 刷新。</translation>
    </message>
    <message>
        <source>%1 of “%2”, and what came with it</source>
        <extracomment>%1: what kind of token, %2: the environment</extracomment>
        <translation>“%2”的%1，以及与它一同获取的令牌</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>确定(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
</context>
<context>
    <name>td::gui::TokenEntry</name>
    <message>
        <source>It expires at a known time:</source>
        <translation>过期时间已知：</translation>
    </message>
    <message>
        <source>The expiry of %1 is known</source>
        <translation>“%1”的过期时间已知</translation>
    </message>
    <message>
        <source>When %1 expires, in local time</source>
        <translation>“%1”的过期时间（本地时间）</translation>
    </message>
</context>
<context>
    <name>td::gui::TokenNotices</name>
    <message>
        <source>Turn notices off</source>
        <translation>关闭通知</translation>
    </message>
    <message>
        <source>Refreshed</source>
        <translation>已刷新</translation>
    </message>
    <message>
        <source>Refresh failed</source>
        <translation>刷新失败</translation>
    </message>
</context>
<context>
    <name>td::gui::TokenRow</name>
    <message>
        <source>Inspect</source>
        <translation>解析</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Refresh token…</source>
        <translation>刷新令牌…</translation>
    </message>
    <message>
        <source>Inspect %1</source>
        <translation>解析 %1</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>复制 %1</translation>
    </message>
    <message>
        <source>Refresh token: %1</source>
        <translation>刷新令牌：%1</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Compare with the token that was refreshed</source>
        <translation>与刷新前的令牌对比</translation>
    </message>
    <message>
        <source>Compare %1 with the one that was refreshed</source>
        <translation>与刷新前的令牌对比：%1</translation>
    </message>
</context>
<context>
    <name>td::gui::TokenTabs</name>
    <message>
        <source>&amp;Claims</source>
        <translation>声明(&amp;C)</translation>
    </message>
    <message>
        <source>Hea&amp;der</source>
        <extracomment>The header of a JWT</extracomment>
        <translation>头部(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Raw</source>
        <translation>原文(&amp;R)</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>声明</translation>
    </message>
    <message>
        <source>Header parameters</source>
        <translation>头部参数</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>This token cannot be read, so there are no claims to list.</source>
        <translation>该令牌无法解析，没有可列出的声明。</translation>
    </message>
    <message>
        <source>An opaque token holds no claims that could be read.</source>
        <translation>不透明令牌没有可读取的声明。</translation>
    </message>
    <message>
        <source>The claims are encrypted; they cannot be read without the key.</source>
        <translation>声明已加密，没有密钥无法读取。</translation>
    </message>
    <message>
        <source>The payload is not a JSON object, so there are no claims. It stands under Raw.</source>
        <translation>载荷不是 JSON 对象，因此没有声明。内容见“原文”。</translation>
    </message>
    <message>
        <source>The payload holds no claims.</source>
        <translation>载荷中没有声明。</translation>
    </message>
    <message>
        <source>This token cannot be read, so there is no header to list.</source>
        <translation>该令牌无法解析，没有可列出的头部。</translation>
    </message>
    <message>
        <source>An opaque token has no header.</source>
        <translation>不透明令牌没有头部。</translation>
    </message>
    <message>
        <source>The header is empty.</source>
        <translation>头部为空。</translation>
    </message>
    <message>
        <source>Nothing to say against its form.</source>
        <translation>未发现格式问题。</translation>
    </message>
    <message>
        <source>Findin&amp;gs</source>
        <translation>问题(&amp;G)</translation>
    </message>
    <message>
        <source>Findin&amp;gs %1</source>
        <translation>问题(&amp;G) %1</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>对比(&amp;M)</translation>
    </message>
</context>
<context>
    <name>td::gui::TranscriptTabs</name>
    <message>
        <source>Respo&amp;nse</source>
        <translation>响应(&amp;N)</translation>
    </message>
    <message>
        <source>Ra&amp;w</source>
        <translation>原文(&amp;W)</translation>
    </message>
    <message>
        <source>Request sen&amp;t</source>
        <translation>已发送的请求(&amp;T)</translation>
    </message>
    <message>
        <source>Hea&amp;ders</source>
        <translation>HTTP 头(&amp;D)</translation>
    </message>
    <message>
        <source>Response as a tree, masked</source>
        <translation>响应（树形，已隐藏敏感信息）</translation>
    </message>
    <message>
        <source>Response as it came, masked</source>
        <translation>响应原文（已隐藏敏感信息）</translation>
    </message>
    <message>
        <source>Request as it was sent, masked</source>
        <translation>已发送的请求（已隐藏敏感信息）</translation>
    </message>
    <message>
        <source>Headers of request and response, masked</source>
        <translation>请求头与响应头（已隐藏敏感信息）</translation>
    </message>
    <message>
        <source>Copy as c&amp;url</source>
        <translation>复制为 curl(&amp;U)</translation>
    </message>
    <message>
        <source>Copies the request as a curl command, with every secret masked</source>
        <translation>将请求复制为 curl 命令（已脱敏）</translation>
    </message>
    <message>
        <source>Masking…</source>
        <translation>正在处理…</translation>
    </message>
    <message>
        <source>No response came.</source>
        <translation>没有收到响应。</translation>
    </message>
    <message numerus="yes">
        <source>The body is no text, and is not shown: %n byte(s).</source>
        <translation>
            <numerusform>响应体不是文本，不予显示（%n 字节）。</numerusform>
        </translation>
    </message>
    <message>
        <source>The response has no body.</source>
        <translation>响应没有内容。</translation>
    </message>
    <message>
        <source>Incomplete; this much came:</source>
        <translation>响应不完整，已收到以下内容：</translation>
    </message>
    <message>
        <source>Nothing was sent. This is what would have been:</source>
        <translation>未发送任何内容。原本会发送：</translation>
    </message>
    <message>
        <source>Request headers</source>
        <translation>请求头</translation>
    </message>
    <message>
        <source>Response headers</source>
        <translation>响应头</translation>
    </message>
    <message>
        <source>Request (no&amp;t sent)</source>
        <translation>请求（未发送）(&amp;T)</translation>
    </message>
    <message>
        <source>Request as it would have been sent, masked</source>
        <translation>未发送的请求（已隐藏敏感信息）</translation>
    </message>
    <message>
        <source>Copied, secrets masked</source>
        <translation>已复制（已隐藏敏感信息）</translation>
    </message>
    <message>
        <source>Copy &amp;unmasked</source>
        <translation>复制原文(&amp;U)</translation>
    </message>
    <message>
        <source>Copies the response as it came: new tokens may be in it, which could not be read</source>
        <translation>按原文复制响应：其中可能含有未能识别的新令牌</translation>
    </message>
    <message>
        <source>Copied, not masked</source>
        <translation>已复制（未隐藏）</translation>
    </message>
    <message numerus="yes">
        <source>Only the beginning was kept, of %n byte(s):</source>
        <translation>
            <numerusform>只保留了开头部分，原文共 %n 字节：</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>td::gui::Tray</name>
    <message>
        <source>Show &amp;TokenDesk</source>
        <translation>显示 TokenDesk(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Notices about saved tokens</source>
        <translation>已存令牌通知(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
</context>
<context>
    <name>td::gui::UncopiedStrip</name>
    <message>
        <source>This new pair exists only in this window: %1</source>
        <translation>新令牌对只存在于本窗口：%1</translation>
    </message>
    <message>
        <source>Copy new pair</source>
        <translation>复制新令牌对</translation>
    </message>
    <message>
        <source>This new pair exists only in this window, and its profile was removed: %1</source>
        <translation>新令牌对只存在于本窗口，其环境配置已被移除：%1</translation>
    </message>
    <message>
        <source>The vault could not save this new pair. It exists only in this window; saving it is tried again: %1</source>
        <translation>这对新令牌未能存入保险库，目前仅存在于本窗口，正在重试保存：%1</translation>
    </message>
    <message>
        <source>Save in the vault</source>
        <translation>存入保险库</translation>
    </message>
    <message>
        <source>Save in a vault…</source>
        <translation>存入保险库…</translation>
    </message>
    <message>
        <source>New tokens that no vault keeps are gone when TokenDesk ends.</source>
        <translation>新令牌若未存入保险库，退出 TokenDesk 后将丢失。</translation>
    </message>
</context>
<context>
    <name>td::gui::UnlockDialog</name>
    <message>
        <source>Unlock production</source>
        <translation>解锁生产环境</translation>
    </message>
    <message>
        <source>Name or host of the profile</source>
        <translation>环境配置的名称或主机</translation>
    </message>
    <message>
        <source>“%1” is a PRODUCTION 生产 environment (%2). What is sent there is real.</source>
        <translation>“%1”是 PRODUCTION 生产 环境（%2），发出的请求会真实生效。</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Type the name of the profile or its host. It is unlocked for %n minute(s) then.</source>
        <translation>
            <numerusform>请输入该配置的名称或其主机(&amp;T)，之后将解锁 %n 分钟。</numerusform>
        </translation>
    </message>
    <message>
        <source>Send to PRODUCTION 生产</source>
        <translation>发送到 PRODUCTION 生产</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>解锁(&amp;U)</translation>
    </message>
    <message>
        <source>That is neither its name nor its host.</source>
        <translation>与名称和主机均不一致。</translation>
    </message>
</context>
<context>
    <name>td::gui::UnsavedQuestion</name>
    <message>
        <source>Not saved</source>
        <translation>尚未保存</translation>
    </message>
    <message>
        <source>The new profile is not saved yet.</source>
        <translation>新的环境配置尚未保存。</translation>
    </message>
    <message>
        <source>What was typed for the profile “%1” is not saved yet.</source>
        <translation>对环境配置“%1”的修改尚未保存。</translation>
    </message>
    <message>
        <source>&amp;Save and quit</source>
        <translation>保存并退出(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Quit without saving</source>
        <translation>不保存，直接退出(&amp;Q)</translation>
    </message>
    <message>
        <source>S&amp;tay</source>
        <translation>留下(&amp;T)</translation>
    </message>
</context>
<context>
    <name>td::gui::VaultBar</name>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Change how tokens are kept</source>
        <translation>更改令牌的保存方式</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Lock the vault</source>
        <translation>锁定保险库</translation>
    </message>
</context>
<context>
    <name>td::gui::VaultChangeDialog</name>
    <message>
        <source>How tokens are kept</source>
        <translation>令牌的保存方式</translation>
    </message>
    <message>
        <source>The vault gets another key</source>
        <translation>正在更换保险库的密钥</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
</context>
<context>
    <name>td::gui::VaultChoice</name>
    <message>
        <source>In a vault whose key is in the system &amp;keychain</source>
        <translation>存入保险库，密钥由系统密钥环保管(&amp;K)</translation>
    </message>
    <message>
        <source>It opens by itself when you are signed in to this computer.</source>
        <translation>登录本机后自动打开。</translation>
    </message>
    <message>
        <source>In a vault under a &amp;passphrase</source>
        <translation>存入保险库，用口令保护(&amp;P)</translation>
    </message>
    <message>
        <source>TokenDesk asks for it at each start. Without it nobody can open the vault, not even you.</source>
        <translation>每次启动都需输入口令。忘记口令后，任何人（包括本人）都无法打开保险库。</translation>
    </message>
    <message>
        <source>Pa&amp;ssphrase</source>
        <translation>口令(&amp;S)</translation>
    </message>
    <message>
        <source>Type it &amp;again</source>
        <translation>再次输入(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Only until TokenDesk ends</source>
        <translation>仅保存到 TokenDesk 退出为止(&amp;O)</translation>
    </message>
    <message>
        <source>Nothing is written to this computer. When TokenDesk ends, the tokens are gone.</source>
        <translation>不在本机写入任何内容。退出 TokenDesk 后令牌即丢失。</translation>
    </message>
    <message>
        <source>Type the passphrase that is to open the vault.</source>
        <translation>请输入用于打开保险库的口令。</translation>
    </message>
    <message>
        <source>The two are not the same. Type the passphrase again.</source>
        <translation>两次输入不一致，请重新输入口令。</translation>
    </message>
    <message>
        <source>Keep tokens this &amp;way</source>
        <translation>按此方式保存令牌(&amp;W)</translation>
    </message>
</context>
<context>
    <name>td::gui::VaultDialog</name>
    <message>
        <source>Open the vault</source>
        <translation>打开保险库</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
</context>
<context>
    <name>td::gui::VaultPane</name>
    <message>
        <source>The vault is being opened</source>
        <translation>正在打开保险库</translation>
    </message>
    <message>
        <source>&amp;Passphrase of the vault</source>
        <translation>保险库口令(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>解锁(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>重试(&amp;T)</translation>
    </message>
    <message>
        <source>The vault is being opened…</source>
        <translation>正在打开保险库…</translation>
    </message>
    <message>
        <source>How shall TokenDesk keep saved tokens? You can change this later.</source>
        <translation>令牌以何种方式保存？以后可以更改。</translation>
    </message>
    <message>
        <source>The vault is locked.</source>
        <translation>保险库已锁定。</translation>
    </message>
    <message>
        <source>The vault does not open.</source>
        <translation>无法打开保险库。</translation>
    </message>
    <message>
        <source>Keep tokens only until TokenDesk e&amp;nds</source>
        <translation>令牌仅保存到 TokenDesk 退出为止(&amp;N)</translation>
    </message>
</context>
<context>
    <name>td::gui::VerdictCard</name>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Show &amp;both languages</source>
        <translation>双语显示(&amp;B)</translation>
    </message>
    <message>
        <source>Say the verdict in English and Chinese, one under the other</source>
        <translation>结论同时用中英文给出，上下对照</translation>
    </message>
    <message>
        <source>Copy re&amp;port</source>
        <translation>复制报告(&amp;P)</translation>
    </message>
    <message>
        <source>Copy what is known of this token, masked, for a ticket</source>
        <translation>复制这个令牌的全部已知信息（已脱敏），可直接贴进工单</translation>
    </message>
    <message>
        <source>In &amp;English</source>
        <translation>英文(&amp;E)</translation>
    </message>
    <message>
        <source>In &amp;Chinese</source>
        <translation>中文(&amp;C)</translation>
    </message>
    <message>
        <source>In &amp;both languages</source>
        <translation>中英双语(&amp;B)</translation>
    </message>
    <message>
        <source>The report was copied. No token is in it.</source>
        <translation>报告已复制，其中不含令牌。</translation>
    </message>
    <message>
        <source>The report was not copied: a token stands in what it would say. The clipboard is as it was.</source>
        <translation>报告未复制：其中会出现令牌。剪贴板内容未变。</translation>
    </message>
    <message>
        <source>Add &amp;key…</source>
        <translation>添加密钥(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>密钥(&amp;K)…</translation>
    </message>
    <message>
        <source>The keys that signatures are checked with</source>
        <translation>用于验签的密钥</translation>
    </message>
</context>
<context>
    <name>time</name>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n 年</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>{larger} {smaller}</source>
        <translation>{larger} {smaller}</translation>
    </message>
    <message>
        <source>{duration} ago</source>
        <translation>{duration}前</translation>
    </message>
    <message>
        <source>in {duration}</source>
        <translation>{duration}后</translation>
    </message>
    <message>
        <source>now</source>
        <translation>此刻</translation>
    </message>
</context>
<context>
    <name>tokens</name>
    <message>
        <source>from a response that was no success</source>
        <translation>来自非成功的响应</translation>
    </message>
    <message>
        <source>for another user or app than the one before</source>
        <translation>与之前的令牌不属于同一用户或应用</translation>
    </message>
    <message>
        <source>came back unchanged</source>
        <translation>刷新后未变</translation>
    </message>
    <message>
        <source>only half of the pair was renewed</source>
        <translation>一对令牌只更新了一半</translation>
    </message>
    <message>
        <source>may have been replaced: the last request has no clear outcome</source>
        <translation>可能已被替换：最近一次请求结果不明</translation>
    </message>
</context>
<context>
    <name>vault</name>
    <message>
        <source>Made the vault {path}. Its key is in your keychain.</source>
        <translation>已新建保险库 {path}，密钥存放在系统密钥环中。</translation>
    </message>
    <message>
        <source>Made the vault {path}. Without its passphrase nobody can open it.</source>
        <translation>已新建保险库 {path}。没有口令，任何人都无法打开。</translation>
    </message>
    <message>
        <source>Tokens are kept only until TokenDesk ends.</source>
        <translation>令牌仅保存到 TokenDesk 退出为止。</translation>
    </message>
    <message>
        <source>Tokens are kept in a vault under a passphrase.</source>
        <translation>令牌保存在保险库中，由口令保护。</translation>
    </message>
    <message>
        <source>Tokens are kept in a vault whose key is in the system keychain.</source>
        <translation>令牌保存在保险库中，密钥由系统密钥环保管。</translation>
    </message>
</context>
<context>
    <name>verdict</name>
    <message>
        <source>Not expired: {left} left, until {local} ({utc}).</source>
        <translation>未过期：剩余 {left}，到 {local} 为止（{utc}）。</translation>
    </message>
    <message>
        <source>Expiring: {left} left, until {local} ({utc}).</source>
        <translation>即将过期：剩余 {left}，到 {local} 为止（{utc}）。</translation>
    </message>
    <message>
        <source>Expired {left} ago, at {local} ({utc}).</source>
        <translation>已过期：{left}前，即 {local}（{utc}）。</translation>
    </message>
    <message>
        <source>Unreadable.</source>
        <translation>无法解析。</translation>
    </message>
    <message>
        <source>Belongs to user {user} ({claim}).</source>
        <translation>属于用户 {user}（{claim}）。</translation>
    </message>
    <message>
        <source>Signature not checked: this is what the token says, not proof of it.</source>
        <translation>未验签：内容只是令牌自己的说法，不能作为凭据。</translation>
    </message>
    <message>
        <source>Not yet valid: it becomes valid in {left}, at {local} ({utc}).</source>
        <translation>尚未生效：{left}后生效，即 {local}（{utc}）。</translation>
    </message>
    <message>
        <source>No expiry: this token sets no time at which it ends.</source>
        <translation>未设过期时间：令牌中没有写明何时过期。</translation>
    </message>
    <message>
        <source>Expiry unknown: nothing here says when it expires.</source>
        <translation>过期时间未知：没有可用的过期时间信息。</translation>
    </message>
    <message>
        <source>Expiry unknown: “exp” is there, but it is not a usable time.</source>
        <translation>过期时间未知：“exp”存在，但不是可用的时间。</translation>
    </message>
    <message>
        <source>Validity unknown: “nbf” is there, but it is not a usable time.</source>
        <translation>有效期未知：“nbf”存在，但不是可用的时间。</translation>
    </message>
    <message>
        <source>Expiry unknown: the response says {text}, which is not a usable time.</source>
        <translation>过期时间未知：响应给出的是 {text}，不是可用的时间。</translation>
    </message>
    <message>
        <source>Encrypted: its claims cannot be read without the key.</source>
        <translation>已加密：没有密钥无法读取其中的声明。</translation>
    </message>
    <message>
        <source>Opaque: only the service that issued it can say what it stands for.</source>
        <translation>不透明：含义只有签发它的服务知道。</translation>
    </message>
    <message>
        <source>Expires at {local} ({utc}).</source>
        <translation>过期时间：{local}（{utc}）。</translation>
    </message>
    <message>
        <source>Expired at {local} ({utc}).</source>
        <translation>过期时间：{local}（{utc}）。</translation>
    </message>
    <message>
        <source>Valid from {local} ({utc}).</source>
        <translation>生效时间：{local}（{utc}）。</translation>
    </message>
    <message>
        <source>It sets no time at which it ends.</source>
        <translation>该令牌未设过期时间。</translation>
    </message>
    <message>
        <source>Its user is hidden.</source>
        <translation>所属用户已隐藏。</translation>
    </message>
    <message>
        <source>Environment not known.</source>
        <translation>环境未知。</translation>
    </message>
    <message>
        <source>Comes from {profile}, by whose key it is signed.</source>
        <translation>来自 {profile}：由其密钥签名。</translation>
    </message>
</context>
<context>
    <name>verify</name>
    <message>
        <source>Keys tried:</source>
        <translation>试过的密钥：</translation>
    </message>
    <message>
        <source>This says nothing about time: “inspect” tells whether the token has expired.</source>
        <translation>验签与时间无关：是否过期请用“inspect”查看。</translation>
    </message>
</context>
</TS>
