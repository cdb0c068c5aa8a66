package org.onewindow.acceptance.domain.supervision;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;

/**
 * 抽查种子: decides which cases a sample takes. Each case has a lot, SHA-256 of the seed, a comma and
 * its number; the sample takes the lowest lots. Nobody can foresee a lot without the seed, and with
 * it anybody can draw again, with {@code printf '%s,%s' SEED NUMBER | sha256sum}; the order in
 * which cases were entered plays no part.
 *
 * @param hex 64 lower-case hex digits
 */
public record SampleSeed(String hex) {

  private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

  public SampleSeed {
    if (!FORM.matcher(hex).matches()) {
      throw new IllegalArgumentException("Not a seed");
    }
  }

  /** The lot of a case, 64 hex digits. */
  public String lot(String caseNumber) {
    try {
      byte[] text = (hex + "," + caseNumber).getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }

  /** The sample of so many of these cases, the lowest lot first. */
  public List<String> sample(Collection<String> caseNumbers, int size) {
    return caseNumbers.stream().sorted(Comparator.comparing(this::lot)).limit(size).toList();
  }
}
