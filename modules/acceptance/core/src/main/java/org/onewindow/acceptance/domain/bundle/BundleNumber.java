package org.onewindow.acceptance.domain.bundle;

import java.util.regex.Pattern;
import org.onewindow.kernel.refusal.NotFound;
import org.onewindow.kernel.refusal.Refusal;

/**
 * The number of a running bundle: Y, region, year and a serial without gaps.
 *
 * @param text e.g. {@code Y371799-2026-00001}
 */
public record BundleNumber(String text) {

  private static final Pattern FORM = Pattern.compile("Y\\d{6}-\\d{4}-\\d{5}");
  private static final int MOST = 99_999;

  public BundleNumber {
    if (!FORM.matcher(text).matches()) {
      throw new IllegalArgumentException("Not a bundle number");
    }
  }

  /**
   * @param region six digits of GB/T 2260
   * @param year four digits
   * @param serial 1 to 99 999
   */
  public static BundleNumber of(String region, int year, long serial) {
    if (serial < 1 || serial > MOST) {
      throw new IllegalArgumentException("The year's series of bundles is used up: " + serial);
    }
    return new BundleNumber(String.format("Y%s-%04d-%05d", region, year, serial));
  }

  /**
   * A number from an address.
   *
   * @throws NotFound {@code BUNDLE_UNKNOWN} when it is none
   */
  public static BundleNumber parse(String text) {
    if (text == null || !FORM.matcher(text).matches()) {
      throw new NotFound(Refusal.of("BUNDLE_UNKNOWN"));
    }
    return new BundleNumber(text);
  }

  @Override
  public String toString() {
    return text;
  }
}
