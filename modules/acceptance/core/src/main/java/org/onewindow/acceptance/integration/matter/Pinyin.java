package org.onewindow.acceptance.integration.matter;

import com.github.houbb.pinyin.constant.enums.PinyinStyleEnum;
import com.github.houbb.pinyin.util.PinyinHelper;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.onewindow.acceptance.domain.matter.Spelling;

/** Readings from the dictionary of the library {@code com.github.houbb:pinyin} (ADR 0070). */
public final class Pinyin implements Spelling {

  @Override
  public Set<String> readings(int character) {
    if (!Character.isBmpCodePoint(character)
        || Character.UnicodeScript.of(character) != Character.UnicodeScript.HAN) {
      return Set.of();
    }
    return PinyinHelper.toPinyinList((char) character, PinyinStyleEnum.NORMAL).stream()
        .map(reading -> reading.toLowerCase(Locale.ROOT).replace('ü', 'v'))
        .filter(reading -> reading.matches("[a-z]+"))
        .collect(Collectors.toUnmodifiableSet());
  }
}
