package app.rebound.base.jpa;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Locale;

/** Languages as their tags. */
@Converter
public class LanguageConverter implements AttributeConverter<Locale, String> {

    @Override
    public String convertToDatabaseColumn(Locale language) {
        return language.toLanguageTag();
    }

    @Override
    public Locale convertToEntityAttribute(String tag) {
        return Locale.forLanguageTag(tag);
    }
}
