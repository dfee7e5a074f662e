/// Writes fields of any width, most significant bit first, as FLAC and H.264 want them.
#[derive(Default)]
pub(super) struct Bits {
    bytes: Vec<u8>,
    pending: u64,
    count: u32,
}

impl Bits {
    /// The low `width` bits of `value`; at most 32.
    pub(super) fn put(&mut self, value: u32, width: u32) {
        self.pending = self.pending << width | (u64::from(value) & ((1 << width) - 1));
        self.count += width;
        while self.count >= 8 {
            self.count -= 8;
            self.bytes.push((self.pending >> self.count) as u8);
        }
    }

    /// An unsigned Exp-Golomb code: ue(v).
    pub(super) fn unsigned(&mut self, value: u32) {
        let code = value + 1;
        let width = 32 - code.leading_zeros();
        self.put(0, width - 1);
        self.put(code, width);
    }

    /// A signed Exp-Golomb code: se(v).
    pub(super) fn signed(&mut self, value: i32) {
        let sign = u32::from(value > 0);
        self.unsigned(value.unsigned_abs() * 2 - sign);
    }

    /// A Rice code: the quotient in unary, the rest in `parameter` bits.
    pub(super) fn rice(&mut self, value: u32, parameter: u32) {
        let mut zeros = value >> parameter;
        while zeros >= 32 {
            self.put(0, 32);
            zeros -= 32;
        }
        self.put(0, zeros);
        self.put(1 << parameter | (value & ((1 << parameter) - 1)), parameter + 1);
    }

    /// Zeros up to the next byte.
    pub(super) fn align(&mut self) {
        self.put(0, (8 - self.count % 8) % 8);
    }

    /// Whole bytes, right after [`Self::align`].
    pub(super) fn extend(&mut self, bytes: &[u8]) {
        debug_assert_eq!(self.count, 0);
        self.bytes.extend_from_slice(bytes);
    }

    /// What was written, up to the last whole byte.
    pub(super) fn bytes(&self) -> &[u8] {
        &self.bytes
    }
}

#[cfg(test)]
mod tests {
    use super::Bits;

    #[test]
    fn exp_golomb_codes() {
        let mut bits = Bits::default();
        for value in [0, 1, 2, 3] {
            bits.unsigned(value); // 1 010 011 00100
        }
        bits.signed(-1); // 011
        bits.signed(1); // 010
        bits.align();
        assert_eq!(bits.bytes(), [0b1010_0110, 0b0100_0110, 0b1000_0000]);
    }

    #[test]
    fn rice_codes() {
        let mut bits = Bits::default();
        bits.rice(9, 2); // 001 01
        bits.rice(70 << 1, 1); // 70 zeros, 10
        bits.align();
        assert_eq!(bits.bytes()[0], 0b0010_1000);
        assert_eq!(bits.bytes()[9], 0b0001_0000);
    }
}
