package org.onewindow.acceptance.persistence.matter;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.onewindow.acceptance.domain.matter.ImplementationList;

/** Keeps an implementation list as the canonical JSON of {@link StoredForm}. */
@Converter(autoApply = true)
public class ImplementationListConverter implements AttributeConverter<ImplementationList, String> {

  @Override
  public String convertToDatabaseColumn(ImplementationList list) {
    return list == null ? null : StoredForm.of(list).json();
  }

  @Override
  public ImplementationList convertToEntityAttribute(String json) {
    return json == null ? null : StoredForm.read(json);
  }
}
