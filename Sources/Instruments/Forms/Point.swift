package import struct Foundation.Decimal

extension Scale: InstrumentForm {
  package var bounds: (low: Decimal?, high: Decimal?) { (Decimal(low), Decimal(high)) }
}
