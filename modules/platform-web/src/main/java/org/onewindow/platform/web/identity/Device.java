package org.onewindow.platform.web.identity;

import java.util.LinkedHashMap;
import java.util.Map;
import org.onewindow.platform.web.page.View;

/**
 * What people call the thing they log in with, from what its browser says of itself: “Chrome ·
 * Windows”. Unknown programs keep their own words.
 */
public final class Device {

  private static final int LONGEST = 60;

  /** By a word that only this browser says, the more special first: most also say “Safari”. */
  private static final Map<String, String> BROWSERS = new LinkedHashMap<>();

  private static final Map<String, String> SYSTEMS = new LinkedHashMap<>();

  static {
    BROWSERS.put("MicroMessenger/", "me.device.wechat");
    BROWSERS.put("Edg/", "Edge");
    BROWSERS.put("OPR/", "Opera");
    BROWSERS.put("Firefox/", "Firefox");
    BROWSERS.put("Chrome/", "Chrome");
    BROWSERS.put("Safari/", "Safari");
    SYSTEMS.put("HarmonyOS", "HarmonyOS");
    SYSTEMS.put("Android", "Android");
    SYSTEMS.put("iPhone", "iPhone");
    SYSTEMS.put("iPad", "iPad");
    SYSTEMS.put("Windows", "Windows");
    SYSTEMS.put("Macintosh", "macOS");
    SYSTEMS.put("Linux", "Linux");
  }

  private Device() {}

  /**
   * @param agent the {@code User-Agent} header, or empty
   */
  public static String said(View view, String agent) {
    if (agent.isBlank()) {
      return view.t("me.sessions.unknown");
    }
    String browser = first(BROWSERS, agent);
    String system = first(SYSTEMS, agent);
    if (browser.isEmpty()) {
      return agent.length() <= LONGEST ? agent : agent.substring(0, LONGEST) + "…";
    }
    String name = view.said(browser, browser);
    return system.isEmpty() ? name : name + " · " + system;
  }

  private static String first(Map<String, String> words, String agent) {
    return words.entrySet().stream()
        .filter(word -> agent.contains(word.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("");
  }
}
