package org.onewindow.acceptance.application.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.onewindow.acceptance.domain.cases.CorrectionLimit;
import org.onewindow.platform.config.Settings;
import org.onewindow.platform.config.SettingsGroup;

/**
 * What cases need to know about the county: {@code onewindow.region} (six digits of GB/T 2260),
 * {@code onewindow.public.url} (the address people reach the product at, for QR codes), {@code
 * onewindow.organ.word} (the organ's short name in paper numbers; {@code
 * onewindow.organ.word.<USCC>} for one organ), {@code onewindow.remedies.*} (where to appeal),
 * {@code onewindow.correction.*} (how long the applicant has for corrections), {@code
 * onewindow.folder.take-hours} (within how many working hours a paper folder is taken), {@code
 * onewindow.renewal.reminder} (how long before a licence ends its approver is warned), {@code
 * onewindow.archive.fonds.<USCC>} (全宗号 of one organ). Outside demo mode all of them must be given:
 * the fictional county's names must never stand on a real paper.
 */
@ApplicationScoped
public class CaseSettings implements SettingsGroup {

  private static final String REGION = "onewindow.region";
  private static final String ADDRESS = "onewindow.public.url";
  private static final String WORD = "onewindow.organ.word";
  private static final String CORRECTION = "onewindow.correction.days";
  private static final String REMINDER = "onewindow.correction.reminder";
  private static final String FOLDER = "onewindow.folder.take-hours";
  private static final String RENEWAL = "onewindow.renewal.reminder";
  private static final String ACCOUNT = "onewindow.fee.account";
  private static final String FICTIONAL =
      "收款人：示范县财政局（非税收入专户）；开户银行：示范县农村商业银行营业部；账号：0000 0000 0000 0000（示例）";
  private static final String FONDS = "onewindow.archive.fonds.";
  private static final String ONLINE_UNIT = "onewindow.online.unit";
  private static final String GOVERNMENT = "onewindow.remedies.government";
  private static final String COURT = "onewindow.remedies.court";
  private static final List<String> PRINTED = List.of(REGION, ADDRESS, WORD, GOVERNMENT, COURT);
  private static final Pattern SIX_DIGITS = Pattern.compile("\\d{6}");
  private static final Pattern HTTP = Pattern.compile("https?://[^\\s/]+(/[^\\s]*)?");

  private final Settings settings;

  /** For the container's proxy. */
  protected CaseSettings() {
    this(null);
  }

  @Inject
  public CaseSettings(Settings settings) {
    this.settings = settings;
  }

  @Override
  public void check(Settings read) {
    read.text(REGION, "371799", SIX_DIGITS, "six digits of GB/T 2260");
    read.text(ADDRESS, "http://localhost:8080", HTTP, "an address such as https://ow.example.cn");
    if (read.number(REMINDER, 10, 1, 249) >= read.number(CORRECTION, 30, 2, 250)) {
      read.problem(REMINDER + " must be less than " + CORRECTION + ".");
    }
    read.number(FOLDER, 4, 1, 80);
    renewalReminder(read);
    if (!read.demo()) {
      PRINTED.stream()
          .filter(key -> read.text(key).isEmpty())
          .forEach(key -> read.problem(key + " is missing: papers with legal effect print it."));
    }
  }

  /** What a correction notice says from now on. */
  public CorrectionLimit correctionLimit() {
    return correctionLimit(settings);
  }

  /** Within how many working hours a paper folder that was given has to be taken. */
  int folderHours() {
    return settings.number(FOLDER, 4, 1, 80);
  }

  private static CorrectionLimit correctionLimit(Settings settings) {
    int days = settings.number(CORRECTION, 30, 2, 250);
    return new CorrectionLimit(days, Math.min(settings.number(REMINDER, 10, 1, 249), days - 1));
  }

  /** Working days before the end of a licence on which approvers are warned of its renewal. */
  public int renewalReminder() {
    return renewalReminder(settings);
  }

  private static int renewalReminder(Settings settings) {
    return settings.number(RENEWAL, 5, 1, 60);
  }

  /** Six digits of GB/T 2260. */
  public String region() {
    return settings.text(REGION, "371799");
  }

  /** Without a slash at its end. */
  public String publicAddress() {
    return settings.text(ADDRESS, "http://localhost:8080").replaceAll("/+$", "");
  }

  /** 机关简称 in paper numbers. */
  public String organWord(String organ) {
    return settings.text(WORD + "." + organ, settings.text(WORD, "示审服"));
  }

  /** 全宗号 of an organ, as its archive authority gave it; else the organ's own code. */
  String fonds(String organ) {
    return settings.text(FONDS + organ, organ);
  }

  /**
   * Unit that receives what comes in online and hands the results out, as it does for its windows.
   *
   * @param section the reviewing section, which does it itself where no unit is named
   */
  public String onlineUnit(String section) {
    String named = settings.text(ONLINE_UNIT, settings.demo() ? "11371799MB2A00011A-01" : "");
    return named.isEmpty() ? section : named;
  }

  /** Which government hears 行政复议: the county's, since the law of 2023. */
  public String government() {
    return settings.text(GOVERNMENT, "示范县人民政府");
  }

  /**
   * The treasury's account, as printed on the notice: payee, bank, number; empty where none is
   * configured.
   *
   * @param organ in whose name the fee is taken; it may have an account of its own
   */
  public Optional<String> feeAccount(String organ) {
    return settings
        .text(ACCOUNT + "." + organ)
        .or(() -> settings.text(ACCOUNT))
        .or(() -> settings.demo() ? Optional.of(FICTIONAL) : Optional.empty());
  }

  /** Which court hears the suit. */
  public String court() {
    return settings.text(COURT, "示范县人民法院");
  }
}
