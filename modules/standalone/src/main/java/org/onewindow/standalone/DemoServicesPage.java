package org.onewindow.standalone;

import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;

/** The page of the demo's other departments: a switch for each, and what was pushed to them. */
final class DemoServicesPage {

  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneId.of("Asia/Shanghai"));
  private static final String STYLE =
      "body{font:16px/1.6 'Noto Sans SC','Microsoft YaHei',sans-serif;margin:0 auto;max-width:960px;"
          + "padding:16px;color:#1c1c1c;background:#f5f7fa}h1{font-size:22px}h2{font-size:18px}"
          + "form,section{background:#fff;border:1px solid #d5dbe3;border-radius:8px;padding:16px;"
          + "margin:16px 0}label{display:flex;flex-wrap:wrap;gap:8px;justify-content:space-between;"
          + "align-items:center;padding:6px 0}select,button{font:inherit;min-height:44px;padding:4px"
          + " 12px}button{background:#1558b0;color:#fff;border:0;border-radius:6px}table{width:100%;"
          + "border-collapse:collapse}td,th{border-top:1px solid #d5dbe3;padding:8px;text-align:left;"
          + "vertical-align:top;overflow-wrap:anywhere}dl{margin:0;display:grid;"
          + "grid-template-columns:auto 1fr;gap:0 12px}dt{color:#555}dd{margin:0}";
  private static final Map<String, String> WORDS =
      Map.ofEntries(
          Map.entry("kind", "事情"),
          Map.entry("case", "办件编号"),
          Map.entry("matter", "事项编码"),
          Map.entry("matterName", "事项"),
          Map.entry("organ", "审批机关"),
          Map.entry("supervisor", "监管部门"),
          Map.entry("outcome", "结果"),
          Map.entry("licence", "证照编号"),
          Map.entry("licenceName", "证照"),
          Map.entry("holder", "持证人"),
          Map.entry("holderNumber", "证件号码"),
          Map.entry("validFrom", "有效期自"),
          Map.entry("validUntil", "有效期至"),
          Map.entry("at", "时间"));

  private DemoServicesPage() {}

  static String of(DemoGovernment government) {
    StringBuilder page =
        new StringBuilder(4096)
            .append("<!doctype html><html lang=\"zh-CN\"><head><meta charset=\"utf-8\">")
            .append("<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">")
            .append("<title>演示：其他部门</title><style>")
            .append(STYLE)
            .append("</style></head><body><main><h1>演示：其他部门的数据和接收系统</h1>")
            .append("<p>只在演示模式有。数据都是虚构的；在这里可以让每个部门变慢、答错或者断开，")
            .append("再到办件里“一键调取”，或者看结果推送怎样重试。</p>")
            .append("<form method=\"post\" action=\"/\"><h2>数据来源</h2>");
    switches(page, government, government.registers());
    page.append("<h2>接收系统</h2>");
    switches(page, government, government.receivers());
    page.append("<p><button>保存</button></p></form><section><h2>收到的推送</h2>");
    pushed(page, government);
    return page.append("</section></main></body></html>").toString();
  }

  private static void switches(
      StringBuilder page, DemoGovernment government, List<DemoGovernment.Service> services) {
    for (DemoGovernment.Service service : services) {
      page.append("<label>").append(text(service.name())).append("<select name=\"");
      page.append(text(service.path())).append("\">");
      for (DemoBehaviour behaviour : DemoBehaviour.values()) {
        page.append("<option value=\"").append(behaviour.name()).append('"');
        if (behaviour == government.behaviour(service)) {
          page.append(" selected");
        }
        page.append('>').append(behaviour.words()).append("</option>");
      }
      page.append("</select></label>");
    }
  }

  private static void pushed(StringBuilder page, DemoGovernment government) {
    List<DemoGovernment.Received> all = government.received();
    if (all.isEmpty()) {
      page.append("<p>还没有收到。作出决定、制证、撤销以后，这里会有。</p>");
      return;
    }
    page.append("<table><thead><tr><th>系统</th><th>收到</th><th>内容</th></tr></thead><tbody>");
    for (DemoGovernment.Received it : all) {
      page.append("<tr><td>").append(text(name(government, it.receiver())));
      page.append("<br>回执 ").append(text(it.receipt())).append("</td><td>");
      page.append(MINUTE.format(it.at()));
      if (it.times() > 1) {
        page.append("<br>送来 ").append(it.times()).append(" 次，只算一次");
      }
      page.append("</td><td><dl>");
      it.body()
          .forEach(
              (key, value) ->
                  page.append("<dt>")
                      .append(text(WORDS.getOrDefault(key, key)))
                      .append("</dt><dd>")
                      .append(text(plain(value)))
                      .append("</dd>"));
      page.append("</dl></td></tr>");
    }
    page.append("</tbody></table>");
  }

  private static String name(DemoGovernment government, String code) {
    return government.receivers().stream()
        .filter(r -> r.code().equals(code))
        .map(DemoGovernment.Service::name)
        .findFirst()
        .orElse(code);
  }

  private static String plain(JsonValue value) {
    return value instanceof JsonString string ? string.getString() : value.toString();
  }

  private static String text(String raw) {
    return raw.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
