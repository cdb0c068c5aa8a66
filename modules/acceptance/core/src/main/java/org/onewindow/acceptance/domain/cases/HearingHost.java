package org.onewindow.acceptance.domain.cases;

/**
 * 听证主持人.
 *
 * @param account id; empty where nobody was chosen
 * @param name as printed on the notice
 */
public record HearingHost(String account, String name) {

  public HearingHost {
    account = account == null ? "" : account;
    name = name == null ? "" : name;
  }
}
