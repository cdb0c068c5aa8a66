package org.onewindow.platform.web.page;

/**
 * Whose pages these are.
 *
 * @param name as it stands in the bar, {@code onewindow.bureau.name}
 * @param phone number to call for help, {@code onewindow.bureau.phone}; 12345 is the national line
 * @param address of the hall, {@code onewindow.bureau.address}; may be empty
 * @param hours when it is open, {@code onewindow.bureau.hours}; may be empty
 */
public record Bureau(String name, String phone, String address, String hours) {

  /** The number as a {@code tel:} link wants it. */
  public String dial() {
    return "tel:" + phone.replaceAll("[^0-9+]", "");
  }
}
