package org.onewindow.acceptance.domain.form;

/** What may stand in a field. Names are stored and exchanged. */
public enum FieldType {
  /** One line, at most 200 characters unless the field says less. */
  LINE,
  /** Several lines, at most 2000 characters unless the field says less. */
  TEXT,
  /** A whole number of at most 12 digits. */
  NUMBER,
  /** A number of at most 12 digits, and 4 behind the point. */
  DECIMAL,
  /** A calendar day from 1900 to 2199. */
  DAY,
  /** One of the choices. */
  CHOICE,
  /** Any of the choices, joined by commas. */
  CHOICES,
  /** 公民身份号码. */
  CITIZEN_ID,
  /** 统一社会信用代码. */
  USCC,
  /** A mobile or fixed telephone. */
  PHONE;

  public boolean isChosen() {
    return this == CHOICE || this == CHOICES;
  }

  /** Whether the field's limits are a count: of characters, or of choices. */
  boolean isCounted() {
    return this == LINE || this == TEXT || this == CHOICES;
  }
}
