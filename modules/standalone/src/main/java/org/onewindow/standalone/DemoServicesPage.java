package org.onewindow.standalone;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.text.MessageFormat;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The page of the demo's other departments: a switch for each, and what was pushed to them. */
final class DemoServicesPage {

  private static final String BUNDLE = "org.onewindow.standalone.departments";
  private static final DateTimeFormatter SECOND =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneId.of("Asia/Shanghai"));
  private static final String STYLE =
      "body{font:16px/1.6 'Noto Sans SC','Microsoft YaHei',sans-serif;margin:0 auto;max-width:960px;"
          + "padding:16px;color:#1c1c1c;background:#f5f7fa}h1{font-size:22px}h2{font-size:18px}"
          + "h3{font-size:16px;margin:0}form,section{background:#fff;border:1px solid #d5dbe3;"
          + "border-radius:8px;padding:4px 16px 16px;margin:16px 0}label{display:flex;flex-wrap:wrap;"
          + "gap:8px;justify-content:space-between;align-items:center;padding:6px 0}select,button{"
          + "font:inherit;min-height:44px;padding:4px 12px}select{min-width:260px}button{background:"
          + "#1558b0;color:#fff;border:0;border-radius:6px}article{border-top:1px solid #d5dbe3;"
          + "padding:12px 0}dl{margin:8px 0 0;display:grid;grid-template-columns:max-content 1fr;"
          + "gap:0 12px}dt{color:#555}dd{margin:0;overflow-wrap:anywhere}p{margin:8px 0}a{color:#1558b0}";

  private final DemoGovernment government;
  private final Locale locale;
  private final ResourceBundle words;
  private final StringBuilder page = new StringBuilder(4096);

  private DemoServicesPage(DemoGovernment government, Locale locale) {
    this.government = government;
    this.locale = locale;
    words =
        ResourceBundle.getBundle(
            BUNDLE,
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /**
   * @param english whether it speaks English, else Chinese
   */
  static String of(DemoGovernment government, boolean english) {
    return new DemoServicesPage(government, english ? Locale.ENGLISH : Locale.ROOT).whole();
  }

  private String whole() {
    boolean english = locale.equals(Locale.ENGLISH);
    page.append("<!doctype html><html lang=\"")
        .append(english ? "en" : "zh-CN")
        .append("\"><head><meta charset=\"utf-8\"><meta name=\"viewport\"")
        .append(" content=\"width=device-width,initial-scale=1\"><title>")
        .append(said("title"))
        .append("</title><style>")
        .append(STYLE)
        .append("</style></head><body><main><p><a href=\"/?lang=")
        .append(english ? "zh" : "en")
        .append("\" lang=\"")
        .append(english ? "zh-CN" : "en")
        .append("\">")
        .append(said("other"))
        .append("</a></p><h1>")
        .append(said("title"))
        .append("</h1><p>")
        .append(said("lead"))
        .append("</p><form method=\"post\" action=\"/\">");
    switches("registers", government.registers());
    switches("receivers", government.receivers());
    page.append("<p><button>").append(said("save")).append("</button></p></form><section><h2>");
    page.append(said("pushed")).append("</h2>");
    pushed();
    return page.append("</section></main></body></html>").toString();
  }

  private void switches(String title, List<DemoGovernment.Service> services) {
    page.append("<h2>").append(said(title)).append("</h2>");
    for (DemoGovernment.Service service : services) {
      page.append("<label><span lang=\"zh-CN\">").append(text(service.name()));
      page.append("</span><select name=\"").append(text(service.path())).append("\">");
      for (DemoBehaviour behaviour : DemoBehaviour.values()) {
        page.append("<option value=\"").append(behaviour.name()).append('"');
        if (behaviour == government.behaviour(service)) {
          page.append(" selected");
        }
        page.append('>').append(said("behaviour." + behaviour.name())).append("</option>");
      }
      page.append("</select></label>");
    }
  }

  private void pushed() {
    List<DemoGovernment.Received> all = government.received();
    if (all.isEmpty()) {
      page.append("<p>").append(said("none")).append("</p>");
    }
    all.forEach(this::pushed);
  }

  private void pushed(DemoGovernment.Received it) {
    page.append("<article><h3>").append(kind(it.body())).append(" · <span lang=\"zh-CN\">");
    page.append(text(name(it.receiver()))).append("</span></h3><p>");
    page.append(SECOND.format(it.at())).append(" · ").append(said("receipt", it.receipt()));
    if (it.times() > 1) {
      page.append(" · <strong>").append(said("times", it.times())).append("</strong>");
    }
    page.append("</p><dl>");
    it.body()
        .forEach(
            (key, value) -> {
              String told = plain(value);
              if (!key.equals("kind") && !told.isEmpty()) {
                page.append("<dt>").append(known("told." + key, key)).append("</dt><dd>");
                page.append(text(told)).append("</dd>");
              }
            });
    page.append("</dl></article>");
  }

  private String kind(JsonObject told) {
    String kind = told.getString("kind", "");
    return known("kind." + kind, kind);
  }

  private String name(String code) {
    return government.receivers().stream()
        .filter(r -> r.code().equals(code))
        .map(DemoGovernment.Service::name)
        .findFirst()
        .orElse(code);
  }

  private static String plain(JsonValue value) {
    return value instanceof JsonString string ? string.getString() : value.toString();
  }

  private String said(String key, Object... arguments) {
    return text(new MessageFormat(words.getString(key), locale).format(arguments));
  }

  /** What a sender tells is its own affair: a key without words stands as it came. */
  private String known(String key, String otherwise) {
    return words.containsKey(key) ? said(key) : text(otherwise);
  }

  private static String text(String raw) {
    return raw.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
