package org.onewindow.acceptance.domain.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Optional;

/** How the application came in, and whose online account it came from. */
@Embeddable
public class CaseChannel {

  @Enumerated(EnumType.STRING)
  private Channel channel;

  @Column(name = "applicant_account")
  private String account;

  protected CaseChannel() {}

  private CaseChannel(Channel channel, String account) {
    this.channel = channel;
    this.account = account;
  }

  static CaseChannel window() {
    return new CaseChannel(Channel.WINDOW, null);
  }

  static CaseChannel online(Applicant by) {
    return new CaseChannel(Channel.ONLINE, by.principal());
  }

  public Channel channel() {
    return channel;
  }

  /** Account of the person or organisation that applied online. */
  public Optional<String> account() {
    return Optional.ofNullable(account);
  }
}
