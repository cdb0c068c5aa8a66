package org.onewindow.acceptance.persistence.bundle;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.onewindow.acceptance.domain.bundle.BundlePlan;

/** Keeps a plan as the canonical text of {@link BundleJson}. */
@Converter(autoApply = true)
public class BundlePlanConverter implements AttributeConverter<BundlePlan, String> {

  @Override
  public String convertToDatabaseColumn(BundlePlan plan) {
    return plan == null ? null : BundleJson.write(plan).toString();
  }

  @Override
  public BundlePlan convertToEntityAttribute(String json) {
    return json == null ? null : BundleJson.stored(json);
  }
}
