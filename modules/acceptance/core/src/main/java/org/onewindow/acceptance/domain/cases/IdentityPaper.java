package org.onewindow.acceptance.domain.cases;

import java.util.Optional;
import org.onewindow.kernel.identity.PersonPaper;

/** 证件类型, with the codes of GA/T 517 where it has one. */
public enum IdentityPaper {
  /** 居民身份证. */
  CITIZEN_ID(PartyKind.NATURAL_PERSON),
  /** 护照. */
  PASSPORT(PartyKind.NATURAL_PERSON),
  /** 港澳居民来往内地通行证 or 居住证. */
  HONG_KONG_MACAO_PERMIT(PartyKind.NATURAL_PERSON),
  /** 台湾居民来往大陆通行证 or 居住证. */
  TAIWAN_PERMIT(PartyKind.NATURAL_PERSON),
  /** 外国人永久居留身份证. */
  PERMANENT_RESIDENCE(PartyKind.NATURAL_PERSON),
  /** 统一社会信用代码. */
  USCC(PartyKind.LEGAL_PERSON);

  private final PartyKind kind;

  IdentityPaper(PartyKind kind) {
    this.kind = kind;
  }

  public PartyKind kind() {
    return kind;
  }

  /** The paper of a person with the check of its number; empty for an organisation's. */
  public Optional<PersonPaper> person() {
    return kind == PartyKind.NATURAL_PERSON
        ? Optional.of(PersonPaper.valueOf(name()))
        : Optional.empty();
  }

  public static IdentityPaper of(PersonPaper paper) {
    return valueOf(paper.name());
  }
}
